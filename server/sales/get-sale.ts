import type { Viewer } from "@/domain/viewer";
import type { SaleQuery, SalesOrder } from "@/schemas/sale";
import { db } from "@/server/db";
import { findSale } from "./find-sale";
import { toSale } from "./sale-dto";

/** One payable order, by its number or its id. */
export async function getSale(viewer: Viewer, query: SaleQuery): Promise<SalesOrder> {
  const row = await findSale(db(), viewer, query);
  return toSale(row, row.order);
}
