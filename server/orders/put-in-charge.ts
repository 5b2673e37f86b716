import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { OrderAssignment } from "@/schemas/order";
import { findTeam } from "@/server/accounts/find-team";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { conflict, invalidField, notAllowed } from "@/server/errors";
import { findShop, todayIn } from "@/server/shop";
import { findOrder } from "./find-order";
import { wrongStatus } from "./move-order";
import { stateOf } from "./order-state";
import { recordEvent } from "./record-event";

/** Puts a colleague in charge of an order that may be assigned, or with 0 nobody; one who is already changes nothing. */
export async function putInCharge(tx: Tx, viewer: Viewer, { id, admin_id }: OrderAssignment): Promise<void> {
  const order = await findOrder(tx, viewer, id);
  const side = sideOf(viewer);
  if (side !== "merchant") throw notAllowed();
  if (!can(order.status, "assign", side))
    throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
  const colleague = (await findTeam()).find((member) => member.id === admin_id);
  if (!colleague && admin_id !== 0) throw invalidField("admin_id", "colleague");
  const adminId = colleague?.id ?? null;
  if (order.adminId === adminId) return;

  const { count } = await tx.order.updateMany({
    where: { id, status: order.status, adminId: order.adminId },
    data: { adminId, version: { increment: 1 }, updatedAt: now() },
  });
  if (count === 0) throw conflict("order_changed");
  const data = { admin_id, name: colleague?.name ?? "" };
  await recordEvent(viewer, { orderId: id, type: "assigned", data });
}
