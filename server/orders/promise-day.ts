import { abilitiesOf, isAbilityOf } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order, OrderPromise } from "@/schemas/order";
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
 * Promises an accepted order for another day, with a reason that the customer reads; until the piece is on its way. Naming
 * the day that is promised already changes nothing; of two at once one wins. Refuses days that are over.
 */
export async function promiseDay(viewer: Viewer, { id, day, reason }: OrderPromise): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    const side = sideOf(viewer);
    if (!isAbilityOf(side, "promise")) throw notAllowed();
    const today = todayIn(await findShop());
    const possible = abilitiesOf(stateOf(order, today), side);
    if (!possible.includes("promise")) throw wrongStatus(order, possible);
    if (order.promised === day) return getOrder(viewer, { id });
    if (day < today) throw invalidField("day", "day_past");

    const { count } = await tx.order.updateMany({
      where: { id, status: order.status, promised: order.promised },
      data: { promised: day, version: { increment: 1 }, updatedAt: now() },
    });
    if (count === 0) throw conflict("order_changed");
    await recordEvent(viewer, { orderId: id, type: "promised", data: { day, reason } });
    return getOrder(viewer, { id });
  });
}
