import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import { type SaleListQuery, type SalesOrder, statusesOf } from "@/schemas/sale";
import { db } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import { SALE_SHAPE, toSale } from "./sale-dto";

/** The viewer's payable orders, newest first: a customer's own, or all for staff. */
export async function listSales(
  viewer: Viewer,
  query: z.output<typeof SaleListQuery>,
): Promise<{ rows: SalesOrder[]; total: number }> {
  const { status } = query;
  const where = {
    order: visibleTo(viewer),
    ...(status !== undefined && { status: { in: statusesOf(status) } }),
  };
  const total = await db().salesOrder.count({ where });
  const rows = await db().salesOrder.findMany({
    where,
    orderBy: { id: "desc" },
    ...rangeOf(query),
    include: SALE_SHAPE,
  });
  return { rows: rows.map((row) => toSale(row, row.order)), total };
}
