import type { Viewer } from "@/domain/viewer";
import type { Order, OrderQuery } from "@/schemas/order";
import { rowsOf, sql } from "@/server/db";
import { todayIn } from "@/server/shop";
import { type OrderRow, toOrder } from "./order-dto";
import { HISTORY_COLUMNS, SUMMARY_COLUMNS, SUMMARY_TABLES, unreadBy } from "./order-rows";
import { isVisibleTo, orderNotFound } from "./scope";

/** The whole order, if the viewer may see it. */
export async function getOrder(viewer: Viewer, { id }: OrderQuery): Promise<Order> {
  const [found] = await rowsOf<OrderRow & { timeZone: string }>(sql`
    SELECT w.*, shop."timeZone"
    FROM (
      SELECT ${SUMMARY_COLUMNS}, ${HISTORY_COLUMNS}, ${unreadBy(viewer)} AS unread
      FROM ${SUMMARY_TABLES} WHERE o."id" = ${id} AND ${isVisibleTo(viewer)}
    ) w JOIN "Shop" shop ON shop."id" = 1`);
  if (!found) throw orderNotFound(viewer, id);
  return toOrder(found, { viewer, today: todayIn(found) });
}
