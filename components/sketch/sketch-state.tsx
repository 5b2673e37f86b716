import { useWords } from "#words";
import type { SketchState as State } from "@/domain/sketch/state";
import type { Sketch } from "@/schemas/sketch";

const LOOK = {
  in_review: "bg-warn-tint text-warn",
  approved: "bg-good-tint text-good",
  changes_requested: "border border-edge text-soft",
  replaced: "border border-edge text-soft",
  shown: "bg-good-tint text-good",
} as const satisfies Record<State, string>;

/** What became of a round, in words. */
export function SketchState({ sketch: { state } }: { sketch: Sketch }) {
  const words = useWords("order");
  return (
    <span className={`rounded-full px-2.5 py-0.5 text-sm font-medium ${LOOK[state]}`}>
      {words(`sketch_state.${state}`)}
    </span>
  );
}
