import { conflict } from "@/server/errors";

/** Whoever names the round that they looked at is refused when another one has taken its place. */
export function refuseOtherRound(sketch: { round: number }, seen: number | undefined): void {
  if (seen !== undefined && seen !== sketch.round) throw conflict("sketch_replaced", { round: sketch.round });
}
