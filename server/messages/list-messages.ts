import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Message, MessageListQuery } from "@/schemas/message";
import { db } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { toMessage } from "./message-dto";

/**
 * One page of an order's messages, oldest first. `after` starts behind a known message; `before` goes back from one, each
 * page holding what stands right before the page that was read last.
 */
export async function listMessages(
  viewer: Viewer,
  query: z.output<typeof MessageListQuery>,
): Promise<{ rows: Message[]; total: number }> {
  const { id: orderId } = await findOrder(db(), viewer, query.comm_order_id);
  const { after = 0, before } = query;
  const where = { orderId, id: { gt: after, ...(before !== undefined && { lt: before }) } };
  const order = before === undefined ? "asc" : "desc";
  const [total, rows] = await Promise.all([
    db().message.count({ where }),
    db().message.findMany({ where, orderBy: { id: order }, ...rangeOf(query) }),
  ]);
  const oldestFirst = before === undefined ? rows : rows.reverse();
  return { rows: oldestFirst.map(toMessage), total };
}
