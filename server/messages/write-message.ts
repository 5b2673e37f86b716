import type { MessageType } from "@/domain/message";
import { can } from "@/domain/order/abilities";
import { turnOf } from "@/domain/order/turn";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { MessageMeta } from "@/schemas/message";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { conflict } from "@/server/errors";
import type { FoundOrder } from "@/server/orders/find-order";
import { recordEvent } from "@/server/orders/record-event";

type Words = { type: MessageType; content: string; meta?: MessageMeta };

/** Puts a message into the thread: the order's turn, the message and its event, in the caller's transaction. */
export async function writeMessage(
  tx: Tx,
  viewer: Viewer,
  order: FoundOrder,
  { type, content, meta }: Words,
) {
  const side = sideOf(viewer);
  const instant = now();
  // Locks the order's row first, so that its messages and events are numbered in the order in which they happen.
  const locked = await tx.order.update({
    where: { id: order.id },
    data: { version: { increment: 1 }, spokeLast: side, updatedAt: instant },
    // Read behind the lock: a payment may have been confirmed while we waited for it.
    select: { status: true, turn: true, sale: { select: { status: true } } },
  });
  // While we waited for the lock, somebody moved the order to where this side has nothing more to say.
  if (locked.status !== order.status && !can(locked.status, "send_message", side))
    throw conflict("order_changed");
  const turn = turnOf({ status: locked.status, spokeLast: side, sale: locked.sale?.status ?? null });
  if (turn !== locked.turn)
    await tx.order.update({ where: { id: order.id }, data: { turn, turnSince: instant } });

  const message = await tx.message.create({
    data: {
      orderId: order.id,
      senderId: viewer.id,
      senderType: SENDER[side],
      senderName: viewer.name,
      type,
      content,
      meta,
      createdAt: instant,
    },
  });
  await recordEvent(tx, viewer, {
    orderId: order.id,
    type: "message_sent",
    data: { message_id: message.id },
  });
  return message;
}

const SENDER = { customer: "user", merchant: "admin" } as const;
