import type { Sketch, SketchPin } from "@/schemas/sketch";

/** A pin, and which picture of the round it is on, from 0. */
export type PinOn = SketchPin & { picture: number };

/** The pins of a round in the order of their numbers. */
export function pinsOn({ pictures }: Sketch): PinOn[] {
  const pins = pictures.flatMap((shown, picture) => shown.pins.map((pin) => ({ ...pin, picture })));
  return pins.sort((one, other) => one.number - other.number);
}
