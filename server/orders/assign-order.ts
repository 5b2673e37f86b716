import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order, OrderAssignment } from "@/schemas/order";
import { findTeam } from "@/server/accounts/find-team";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict, invalidField, notAllowed } from "@/server/errors";
import { findShop, todayIn } from "@/server/shop";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";
import { wrongStatus } from "./move-order";
import { stateOf } from "./order-state";
import { recordEvent } from "./record-event";

/**
 * Puts somebody of the staff in charge of an order, or with 0 nobody. Whose turn it is stays as it is. Naming whoever
 * is in charge already changes nothing; of two at once one wins.
 */
export async function assignOrder(viewer: Viewer, { id, admin_id }: OrderAssignment): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    const side = sideOf(viewer);
    if (side !== "merchant") throw notAllowed();
    if (!can(order.status, "assign", side))
      throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
    const colleague = (await findTeam()).find((member) => member.id === admin_id);
    if (!colleague && admin_id !== 0) throw invalidField("admin_id", "colleague");
    const adminId = colleague?.id ?? null;
    if (order.adminId === adminId) return getOrder(viewer, { id });

    const { count } = await tx.order.updateMany({
      where: { id, status: order.status, adminId: order.adminId },
      data: { adminId, version: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) throw conflict("order_changed");
    const data = { admin_id, name: colleague?.name ?? "" };
    await recordEvent(viewer, { orderId: id, type: "assigned", data });
    return getOrder(viewer, { id });
  });
}
