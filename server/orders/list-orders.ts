import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import { type OrderListQuery, type OrderSummary, statusOfWire } from "@/schemas/order";
import { type Prisma, rowsOf, sql } from "@/server/db";
import type { MessageRow } from "@/server/messages/message-dto";
import { todayIn } from "@/server/shop";
import { type SummaryRow, toOrderSummary } from "./order-dto";
import { LAST_MESSAGE, SUMMARY_COLUMNS, SUMMARY_TABLES, unreadBy } from "./order-rows";
import { isVisibleTo } from "./scope";

type Rows = { rows: OrderSummary[]; total: number };
type Found = {
  orders: (SummaryRow & { lastMessage: MessageRow | null })[] | null;
  total: number;
  timeZone: string;
};

/** The viewer's orders, newest first: a customer's own, or all for staff. */
export async function listOrders(viewer: Viewer, query: z.output<typeof OrderListQuery>): Promise<Rows> {
  return listSorted(viewer, query, sql`o."id" DESC`);
}

/** The same orders as a queue: whose turn is the merchant's first, and within that the longest waiting first. */
export async function listQueue(viewer: Viewer, query: z.output<typeof OrderListQuery>): Promise<Rows> {
  return listSorted(viewer, query, sql`o."turn", o."turnSince", o."id"`);
}

async function listSorted(
  viewer: Viewer,
  query: z.output<typeof OrderListQuery>,
  order: Prisma.Sql,
): Promise<Rows> {
  const { skip, take } = rangeOf(query);
  const where = sql`${isVisibleTo(viewer)} AND ${isAskedFor(query)}`;
  const [found] = await rowsOf<Found>(sql`
    SELECT shop."timeZone", (SELECT COUNT(*)::int FROM "Order" o WHERE ${where}) AS total, (
      SELECT json_agg(w) FROM (
        SELECT ${SUMMARY_COLUMNS}, ${LAST_MESSAGE} AS "lastMessage", ${unreadBy(viewer)} AS unread
        FROM ${SUMMARY_TABLES} WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}
      ) w
    ) AS orders
    FROM "Shop" shop WHERE shop."id" = 1`);
  if (!found) throw new Error("The shop has no row.");
  const { orders, total } = found;
  const context = { viewer, today: todayIn(found) };
  return { rows: (orders ?? []).map((row) => toOrderSummary(row, row.lastMessage, context)), total };
}

function isAskedFor({ status, keyword }: z.output<typeof OrderListQuery>): Prisma.Sql {
  const wanted = status === undefined ? undefined : statusOfWire(status);
  const pattern = keyword && `%${keyword.replace(/[\\%_]/g, "\\$&")}%`;
  const hasStatus = wanted ? sql`o."status" = ${wanted}::"OrderStatus"` : sql`TRUE`;
  const hasWord = pattern ? sql`(o."title" ILIKE ${pattern} OR o."content" ILIKE ${pattern})` : sql`TRUE`;
  return sql`${hasStatus} AND ${hasWord}`;
}
