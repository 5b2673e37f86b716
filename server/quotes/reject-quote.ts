import type { Viewer } from "@/domain/viewer";
import type { Order, OrderReason } from "@/schemas/order";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findOrder } from "@/server/orders/find-order";
import { getOrder } from "@/server/orders/get-order";
import { moveOrder } from "@/server/orders/move-order";

/** The customer declines the open quote; the reason goes into the thread, and the merchant may answer with another. */
export async function rejectQuote(viewer: Viewer, { id, reason }: OrderReason): Promise<Order> {
  return transaction(async (tx) => {
    const moved = await moveOrder(tx, viewer, await findOrder(tx, viewer, id), "reject_quote", { reason });
    await writeMessage(tx, viewer, moved, { type: "text", content: reason });
    return getOrder(viewer, { id });
  });
}
