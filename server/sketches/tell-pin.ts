import type { PinAction } from "@/domain/sketch/pins";
import type { Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { recordEvent } from "@/server/orders/record-event";

/** Tells an order that is held what was done with a pin. Whose turn it is stays: the decision is still to come. */
export async function tellPin(
  tx: Tx,
  viewer: Viewer,
  order: { id: number },
  action: PinAction,
  data: { round: number; pin: number },
): Promise<void> {
  await tx.order.update({
    where: { id: order.id },
    data: { version: { increment: 1 }, updatedAt: now() },
  });
  await recordEvent(viewer, { orderId: order.id, type: action, data });
}
