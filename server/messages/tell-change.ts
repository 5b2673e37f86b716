import type { Viewer } from "@/domain/viewer";
import type { Message, MessageChoice } from "@/schemas/message";
import { now } from "@/server/clock";
import { rowsOf, sql, type Tx } from "@/server/db";
import { MESSAGE } from "@/server/orders/order-rows";
import { recordEvent } from "@/server/orders/record-event";
import { type MessageRow, toMessage } from "./message-dto";

/** Tells that a message is not what it was, in the transaction of the change. Whose turn it is stays. Returns it as it is now. */
export async function tellChange(
  tx: Tx,
  viewer: Viewer,
  { comm_order_id: orderId, message_id }: MessageChoice,
  type: "message_edited" | "message_deleted",
): Promise<Message> {
  await tx.order.update({ where: { id: orderId }, data: { version: { increment: 1 }, updatedAt: now() } });
  await recordEvent(viewer, { orderId, type, data: { message_id } });
  const [row] = await rowsOf<{ message: MessageRow }>(
    sql`SELECT ${MESSAGE} AS message FROM "Message" m WHERE m."id" = ${message_id}`,
  );
  if (!row) throw new Error("A message that is held has gone.");
  return toMessage(row.message);
}
