import type { Order } from "@/schemas/order";

/** How many pins of the round in review are not done: they go along when changes are asked for. */
export function openPins({ sketches }: Pick<Order, "sketches">): number {
  const round = sketches.findLast(({ state }) => state === "in_review");
  const pins = round?.pictures.flatMap((picture) => picture.pins) ?? [];
  return pins.filter(({ done_time }) => done_time === 0).length;
}
