import type { Viewer } from "@/domain/viewer";
import type { Order, OrderChanges } from "@/schemas/order";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findOrder } from "@/server/orders/find-order";
import { getOrder } from "@/server/orders/get-order";
import { moveOrder } from "@/server/orders/move-order";

/** The customer asks for a different quote; what should change goes into the thread. */
export async function requestChanges(viewer: Viewer, { id, what }: OrderChanges): Promise<Order> {
  return transaction(async (tx) => {
    const moved = await moveOrder(tx, viewer, await findOrder(tx, viewer, id), "request_changes", {
      reason: what,
    });
    await writeMessage(tx, viewer, moved, { type: "text", content: what });
    return getOrder(viewer, { id });
  });
}
