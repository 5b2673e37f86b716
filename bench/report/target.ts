import { withPlaces } from "../numbers";
import { table } from "./table";

/** Something that a figure has to be: at least or at most so much. */
export type Target = {
  what: string;
  measured: number;
  bound: { atLeast: number } | { atMost: number };
  places?: number;
};

/** Whether it is met. What was not measured is not. */
export function isMet({ measured, bound }: Target): boolean {
  return "atLeast" in bound ? measured >= bound.atLeast : measured <= bound.atMost;
}

/** The targets as a table; nothing when there are none. */
export function targetTable(targets: Target[]): string[] {
  if (targets.length === 0) return [];
  return ["### Targets", "", ...table(["what", "target", "measured", ""], targets.map(rowOf)), ""];
}

function rowOf(target: Target): string[] {
  const { what, measured, bound, places = 2 } = target;
  const asked = "atLeast" in bound ? (["≥", bound.atLeast] as const) : (["≤", bound.atMost] as const);
  const verdict = Number.isNaN(measured) ? "not measured" : isMet(target) ? "met" : "**missed**";
  return [what, `${asked[0]} ${withPlaces(asked[1], places)}`, withPlaces(measured, places), verdict];
}
