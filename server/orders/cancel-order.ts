import type { Viewer } from "@/domain/viewer";
import type { Order, OrderReason } from "@/schemas/order";
import { transaction } from "@/server/db";
import { endOrder } from "./end-order";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";

/** Cancels an order; the reason is the last word in its thread. An unpaid sales order is closed with it. */
export async function cancelOrder(viewer: Viewer, { id, reason }: OrderReason): Promise<Order> {
  return transaction(async (tx) => {
    await endOrder(tx, viewer, await findOrder(tx, viewer, id), "cancel", reason);
    return getOrder(viewer, { id });
  });
}
