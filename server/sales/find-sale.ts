import { saleIdIn } from "@/domain/sale/number";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { SaleQuery } from "@/schemas/sale";
import type { Tx } from "@/server/db";
import { type AppError, missing, notAllowed } from "@/server/errors";
import { visibleTo } from "@/server/orders/scope";
import { numberOf, SALE_SHAPE } from "./sale-dto";

/**
 * The sales order that a caller names by its number or its id, if they may see its order; else refuses as the
 * contract says (§6), without telling a customer whether it exists.
 */
export async function findSale(tx: Tx, viewer: Viewer, { order_id, id }: SaleQuery) {
  const named = order_id ?? String(id);
  const row = await tx.salesOrder.findFirst({
    where: { id: saleIdIn(named) ?? 0, order: visibleTo(viewer) },
    include: SALE_SHAPE,
  });
  if (!row || ![numberOf(row), String(row.id)].includes(named)) throw saleNotFound(viewer, named);
  return row;
}

function saleNotFound(viewer: Viewer, number: string): AppError {
  return sideOf(viewer) === "merchant" ? missing("no_sale", { number }) : notAllowed();
}
