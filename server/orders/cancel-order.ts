import type { Viewer } from "@/domain/viewer";
import type { Order, OrderReason } from "@/schemas/order";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { closeSale } from "@/server/sales/close-sale";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";
import { moveOrder } from "./move-order";

/** Cancels an order; the reason is the last word in its thread. An unpaid sales order is closed with it. */
export async function cancelOrder(viewer: Viewer, { id, reason }: OrderReason): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    const also = async () => order.sale && closeSale(tx, order.sale.id);
    const moved = await moveOrder(tx, viewer, order, "cancel", { reason, also });
    await writeMessage(tx, viewer, moved, { type: "text", content: reason });
    return getOrder(viewer, { id });
  });
}
