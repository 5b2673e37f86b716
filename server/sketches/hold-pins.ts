import { type Numbered, numbered, type PinAction } from "@/domain/sketch/pins";
import type { Viewer } from "@/domain/viewer";
import type { Prisma, Tx } from "@/server/db";
import { conflict } from "@/server/errors";
import type { FoundOrder } from "@/server/orders/find-order";
import { holdOrder } from "./hold-order";

export type KeptPin = Numbered<Prisma.SketchPinGetPayload<object>>;

type Held = { order: FoundOrder; sketch: NonNullable<FoundOrder["sketch"]>; pins: KeptPin[] };

/** The order, held, with its round in review and the pins on it; refuses as `holdOrder` does. */
export async function holdPins(tx: Tx, viewer: Viewer, id: number, action: PinAction): Promise<Held> {
  const order = await holdOrder(tx, viewer, id, action);
  const { sketch } = order;
  if (!sketch) throw new Error(`order ${id} has a sketch in review and no sketch`);
  return { order, sketch, pins: await pinsOf(tx, sketch.id) };
}

/** The same, and the one of them that is named; a conflict when it is not there, or its round is locked. */
export async function holdPin(
  tx: Tx,
  viewer: Viewer,
  { id, pin: named }: { id: number; pin: number },
  action: PinAction,
): Promise<Held & { pin: KeptPin }> {
  const held = await holdPins(tx, viewer, id, action);
  const pin = held.pins.find((one) => one.id === named);
  if (!pin) throw conflict("no_such_pin", { round: held.sketch.round });
  return { ...held, pin };
}

/** The pins of a round, numbered. */
export async function pinsOf(tx: Tx, sketchId: number): Promise<KeptPin[]> {
  return numbered(await tx.sketchPin.findMany({ where: { picture: { sketchId } } }));
}
