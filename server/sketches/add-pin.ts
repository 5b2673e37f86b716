import { MOST_PINS } from "@/domain/sketch/pins";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { PinDraft } from "@/schemas/sketch";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { holdPins } from "./hold-pins";
import { refuseOtherRound } from "./refuse-other-round";
import { tellPin } from "./tell-pin";

const AUTHOR_TYPE = { customer: "user", merchant: "admin" } as const;

/**
 * Either side remarks on a place of a picture of the round in review, or on the whole picture. Throws a conflict when no
 * round is in review, when another one has taken its place, when the picture is none of its pictures, and when it has as
 * many pins as it may have.
 */
export async function addPin(viewer: Viewer, { id, round, picture, ...pin }: PinDraft): Promise<Order> {
  return transaction(async (tx) => {
    const { order, sketch, pins } = await holdPins(tx, viewer, id, "add_pin");
    refuseOtherRound(sketch, round);
    if (pins.length >= MOST_PINS) throw conflict("too_many_pins", { most: MOST_PINS });
    const found = await tx.sketchPicture.findFirst({ where: { id: picture, sketchId: sketch.id } });
    if (!found) throw conflict("no_such_picture", { round: sketch.round });

    const author = { authorId: viewer.id, authorType: AUTHOR_TYPE[sideOf(viewer)], authorName: viewer.name };
    const placed = { ...pin, ...author, pictureId: found.id, seq: order.version + 1, createdAt: now() };
    await tx.sketchPin.create({ data: placed });
    await tellPin(tx, viewer, order, "add_pin", { round: sketch.round, pin: pins.length + 1 });
    return getOrder(viewer, { id });
  });
}
