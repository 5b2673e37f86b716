import { changeBlocked, MESSAGE_CHANGES, type MessageChange } from "@/domain/message";
import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { MessageChoice } from "@/schemas/message";
import { now } from "@/server/clock";
import type { Prisma, Tx } from "@/server/db";
import { conflict, invalidField, notAllowed } from "@/server/errors";
import { findStanding } from "@/server/orders/find-standing";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { findShop, todayIn } from "@/server/shop";

/**
 * A message that the viewer may change in this way now, while nobody else changes the order. Throws invalid when it is not
 * one of the order's, "not allowed" when somebody else wrote it, a conflict when it has to stay.
 */
export async function holdMessage(
  tx: Tx,
  viewer: Viewer,
  { comm_order_id, message_id }: MessageChoice,
  change: MessageChange,
): Promise<Prisma.MessageGetPayload<object>> {
  await findStanding(viewer, comm_order_id);
  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${comm_order_id} FOR NO KEY UPDATE`;
  const message = await tx.message.findFirst({ where: { id: message_id, orderId: comm_order_id } });
  if (!message) throw invalidField("message_id", "no_message");
  await refuseClosed(viewer, comm_order_id);

  const { type, senderId, fixed, createdAt, deletedAt } = message;
  const sent = { type, senderId, fixed, sentAt: seconds(createdAt), deleted: deletedAt !== null };
  const block = changeBlocked(change, sent, { userId: viewer.id, at: seconds(now()) });
  if (block === "not_yours") throw notAllowed();
  if (block) throw conflict(block, { minutes: MESSAGE_CHANGES.edit.seconds / 60 });
  return message;
}

/** What is said on an order changes only while one may say something there. */
async function refuseClosed(viewer: Viewer, id: number): Promise<void> {
  const order = await findStanding(viewer, id);
  const side = sideOf(viewer);
  if (can(order.status, "send_message", side)) return;
  throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
}

function seconds(instant: Date): number {
  return instant.getTime() / 1000;
}
