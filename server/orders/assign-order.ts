import type { Viewer } from "@/domain/viewer";
import type { Order, OrderAssignment } from "@/schemas/order";
import { transaction } from "@/server/db";
import { getOrder } from "./get-order";
import { putInCharge } from "./put-in-charge";

/**
 * Puts somebody of the staff in charge of an order, or with 0 nobody. Whose turn it is stays as it is. Naming whoever
 * is in charge already changes nothing; of two at once one wins.
 */
export async function assignOrder(viewer: Viewer, assignment: OrderAssignment): Promise<Order> {
  return transaction(async (tx) => {
    await putInCharge(tx, viewer, assignment);
    return getOrder(viewer, assignment);
  });
}
