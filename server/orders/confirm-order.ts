import type { Viewer } from "@/domain/viewer";
import type { Order, OrderQuery } from "@/schemas/order";
import { transaction } from "@/server/db";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";
import { moveOrder } from "./move-order";

/** The merchant takes a pending request; whoever does is in charge of it unless somebody already was. */
export async function confirmOrder(viewer: Viewer, { id }: OrderQuery): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    const takeCharge = () =>
      tx.order.updateMany({ where: { id, adminId: null }, data: { adminId: viewer.id } });
    await moveOrder(tx, viewer, order, "confirm", { also: takeCharge });
    return getOrder(viewer, { id });
  });
}
