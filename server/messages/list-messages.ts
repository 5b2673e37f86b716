import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Message, MessageListQuery } from "@/schemas/message";
import { db } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { toMessage } from "./message-dto";

/** One page of an order's messages, oldest first; `after` starts behind a known message. */
export async function listMessages(
  viewer: Viewer,
  query: z.output<typeof MessageListQuery>,
): Promise<{ rows: Message[]; total: number }> {
  const { id: orderId } = await findOrder(db(), viewer, query.comm_order_id);
  const where = { orderId, id: { gt: query.after ?? 0 } };
  const [total, rows] = await Promise.all([
    db().message.count({ where }),
    db().message.findMany({ where, orderBy: { id: "asc" }, ...rangeOf(query) }),
  ]);
  return { rows: rows.map(toMessage), total };
}
