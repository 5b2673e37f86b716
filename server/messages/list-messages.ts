import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Message, MessageListQuery } from "@/schemas/message";
import { db, raw, rowsOf, sql } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { MESSAGE } from "@/server/orders/order-rows";
import { type MessageRow, toMessage } from "./message-dto";

/**
 * One page of an order's messages, oldest first. `after` starts behind a known message; `before` goes back from one, each
 * page holding what stands right before the page that was read last.
 */
export async function listMessages(
  viewer: Viewer,
  query: z.output<typeof MessageListQuery>,
): Promise<{ rows: Message[]; total: number }> {
  const { id: orderId } = await findOrder(db(), viewer, query.comm_order_id);
  const { after = 0, before = null } = query;
  const where = sql`m."orderId" = ${orderId} AND m."id" > ${after} AND (${before}::int IS NULL OR m."id" < ${before}::int)`;
  const { skip, take } = rangeOf(query);
  const [counted, rows] = await Promise.all([
    rowsOf<{ total: number }>(sql`SELECT COUNT(*)::int AS total FROM "Message" m WHERE ${where}`),
    rowsOf<{ message: MessageRow }>(sql`SELECT ${MESSAGE} AS message FROM "Message" m WHERE ${where}
      ORDER BY m."id" ${raw(before === null ? "ASC" : "DESC")} OFFSET ${skip}::int LIMIT ${take}::int`),
  ]);
  const oldestFirst = before === null ? rows : rows.reverse();
  return { rows: oldestFirst.map(({ message }) => toMessage(message)), total: counted[0]?.total ?? 0 };
}
