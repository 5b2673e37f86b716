import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { PinChoice } from "@/schemas/sketch";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { holdPin } from "./hold-pins";
import { tellPin } from "./tell-pin";

/** Either side calls a pin of the round in review done, whoever placed it. Throws a conflict when it is done already. */
export async function resolvePin(viewer: Viewer, choice: PinChoice): Promise<Order> {
  return transaction(async (tx) => {
    const { order, sketch, pin } = await holdPin(tx, viewer, choice, "resolve_pin");
    if (pin.doneAt) throw conflict("pin_done", { number: pin.number });
    const done = { doneSeq: order.version + 1, doneAt: now(), doneBy: viewer.name };
    await tx.sketchPin.update({ where: { id: pin.id }, data: done });
    await tellPin(tx, viewer, order, "resolve_pin", { round: sketch.round, pin: pin.number });
    return getOrder(viewer, { id: choice.id });
  });
}
