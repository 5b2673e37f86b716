import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import { type OrderListQuery, type OrderSummary, statusOfWire } from "@/schemas/order";
import { rowsOf, sql } from "@/server/db";
import type { MessageRow } from "@/server/messages/message-dto";
import { todayIn } from "@/server/shop";
import { rangeIn, tallied } from "@/server/tally";
import { type SummaryRow, toOrderSummary } from "./order-dto";
import { LAST_MESSAGE, SUMMARY_COLUMNS, SUMMARY_TABLES, unreadBy } from "./order-rows";
import { isVisibleTo, seesAll } from "./scope";
import { searchOrders } from "./search-orders";

type Query = z.output<typeof OrderListQuery>;
type Rows = { rows: OrderSummary[]; total: number };
type Whole = { total: number; timeZone: string };
type Listed = Whole & SummaryRow & { lastMessage: MessageRow | null };
/** A row for each order, and one that tells of no order where there is none. */
type ListRow = Listed | (Whole & { id: null });

/** The viewer's orders, newest first: a customer's own, or all for staff. */
export async function listOrders(viewer: Viewer, query: Query): Promise<Rows> {
  const asked = await askedFor(viewer, query);
  // The page's numbers come out of an index alone; only then is there anything to join.
  const found = await rowsOf<ListRow>(sql`
    SELECT shop."timeZone", ${asked.total} AS total, w.*
    FROM "Shop" shop LEFT JOIN LATERAL (
      SELECT ${SUMMARY_COLUMNS}, ${LAST_MESSAGE} AS "lastMessage", ${unreadBy(viewer)} AS unread
      FROM ${SUMMARY_TABLES}
      WHERE o."id" = ANY (ARRAY(
        SELECT o."id" FROM "Order" o WHERE ${asked.where} ORDER BY o."id" DESC ${rangeIn(rangeOf(query))}
      )) ORDER BY o."id" DESC
    ) w ON TRUE
    WHERE shop."id" = 1`);
  const [first] = found;
  if (!first) throw new Error("The shop has no row.");
  const context = { viewer, today: todayIn(first) };
  const rows = found.filter(isOrder).map((row) => toOrderSummary(row, row.lastMessage, context));
  return { rows, total: first.total };
}

function isOrder(row: ListRow): row is Listed {
  return row.id !== null;
}

/** Which orders a list is of, and how many they are. */
async function askedFor(viewer: Viewer, { keyword, ...query }: Query) {
  const status = query.status === undefined ? undefined : statusOfWire(query.status);
  const isVisible = isVisibleTo(viewer);
  if (keyword) {
    const found = await searchOrders(viewer, { keyword, status });
    return { where: sql`o."id" = ANY (${found}::int[]) AND ${isVisible}`, total: sql`${found.length}::int` };
  }
  const where = status ? sql`${isVisible} AND o."status" = ${status}::"OrderStatus"` : isVisible;
  // Of all orders the number is kept. Of somebody's own there are few.
  if (seesAll(viewer)) return { where, total: tallied("Order", status && [status]) };
  return { where, total: sql`(SELECT COUNT(*)::int FROM "Order" o WHERE ${where})` };
}
