import { abilitiesOf, can, isAbilityOf } from "@/domain/order/abilities";
import type { PinAction } from "@/domain/sketch/pins";
import type { SketchAction } from "@/domain/sketch/state";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Tx } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { findShop, todayIn } from "@/server/shop";

/**
 * The order, held for this transaction, so that rounds are numbered without gaps and of two decisions one wins. Throws
 * as `findOrder` does, "not allowed" when the action is never this side's, a conflict when it is not possible now.
 */
export async function holdOrder(
  tx: Tx,
  viewer: Viewer,
  id: number,
  action: SketchAction | PinAction,
): Promise<FoundOrder> {
  const { id: found } = await findOrder(tx, viewer, id);
  const side = sideOf(viewer);
  if (!isAbilityOf(side, action)) throw notAllowed();

  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${found} FOR NO KEY UPDATE`;
  const order = await findOrder(tx, viewer, id);
  const possible = abilitiesOf(stateOf(order, todayIn(await findShop())), side);
  if (possible.includes(action)) return order;
  if (!can(order.status, action, side)) throw wrongStatus(order, possible);
  throw conflict("no_sketch_in_review", { status: order.status, possible });
}
