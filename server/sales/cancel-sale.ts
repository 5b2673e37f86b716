import { sideOf, type Viewer } from "@/domain/viewer";
import type { SaleCancellation, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { endOrder } from "@/server/orders/end-order";
import { findOrder } from "@/server/orders/find-order";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";

/** Which move of the order this is, by who makes it. */
const MEANS = { customer: "cancel_sale", merchant: "cancel" } as const;

/** Either side calls off an accepted order while it is unpaid: the order is cancelled, and its sales order closed. */
export async function cancelSale(
  viewer: Viewer,
  { reason, ...named }: SaleCancellation,
): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    await endOrder(tx, viewer, await findOrder(tx, viewer, orderId), MEANS[sideOf(viewer)], reason);
    return getSale(viewer, named);
  });
}
