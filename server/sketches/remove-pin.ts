import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { PinChoice } from "@/schemas/sketch";
import { transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { holdPin } from "./hold-pins";
import { tellPin } from "./tell-pin";

/**
 * The author takes a pin back, and those behind it move up by a number. Throws "not allowed" when somebody else placed
 * it, a conflict once it has been answered.
 */
export async function removePin(viewer: Viewer, choice: PinChoice): Promise<Order> {
  return transaction(async (tx) => {
    const { order, sketch, pin } = await holdPin(tx, viewer, choice, "remove_pin");
    if (pin.authorId !== viewer.id) throw notAllowed();
    if (pin.answered) throw conflict("pin_answered", { number: pin.number });
    await tx.sketchPin.delete({ where: { id: pin.id } });
    await tellPin(tx, viewer, order, "remove_pin", { round: sketch.round, pin: pin.number });
    return getOrder(viewer, { id: choice.id });
  });
}
