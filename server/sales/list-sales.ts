import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import { type SaleListQuery, type SalesOrder, statusesOf } from "@/schemas/sale";
import { db, rowsOf, sql } from "@/server/db";
import { seesAll, visibleTo } from "@/server/orders/scope";
import { tallied } from "@/server/tally";
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
  const total = seesAll(viewer) ? await talliedSales(status) : await db().salesOrder.count({ where });
  const rows = await db().salesOrder.findMany({
    where,
    orderBy: { id: "desc" },
    ...rangeOf(query),
    include: SALE_SHAPE,
  });
  return { rows: rows.map((row) => toSale(row, row.order)), total };
}

async function talliedSales(status: string | undefined): Promise<number> {
  const statuses = status === undefined ? undefined : statusesOf(status);
  const [found] = await rowsOf<{ total: number }>(sql`SELECT ${tallied("SalesOrder", statuses)} AS total`);
  return found?.total ?? 0;
}
