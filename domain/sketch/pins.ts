import type { Place } from "./crosshair";

/** What is done with the pins of the round in review; none of it asks anybody to move. */
export const PIN_ACTIONS = ["add_pin", "resolve_pin", "remove_pin"] as const;
export type PinAction = (typeof PIN_ACTIONS)[number];

/** As many pins as a round may have, and characters as one may have. */
export const MOST_PINS = 50;
export const PIN_LENGTH = 500;

type Pin = { id: number; authorType: "user" | "admin" | "system"; doneAt: unknown };

/** A pin with its number, 1, 2, 3 … within the round, and whether it has been answered and so cannot be taken back. */
export type Numbered<P> = P & { number: number; answered: boolean };

/**
 * The pins of a round in the order in which they were placed. One is answered when it is done, or when the other side
 * has placed one after it: what is taken back before that leaves no gap, since nobody has named a number yet.
 */
export function numbered<P extends Pin>(pins: readonly P[]): Numbered<P>[] {
  const placed = [...pins].sort((one, other) => one.id - other.id);
  return placed.map((pin, at) => {
    const replied = placed.slice(at + 1).some(({ authorType }) => authorType !== pin.authorType);
    return { ...pin, number: at + 1, answered: pin.doneAt !== null || replied };
  });
}

/** Where on its picture a pin is; null for one that means the picture as a whole. */
export function placeOf({ x, y }: { x: number | null; y: number | null }): Place | null {
  return x === null || y === null ? null : { x, y };
}
