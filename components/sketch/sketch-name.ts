import { useWords } from "#words";
import type { Sketch } from "@/schemas/sketch";

/** What a round is called. */
export function useSketchName() {
  const words = useWords("order_page");
  return ({ kind, round }: Pick<Sketch, "kind" | "round">) => words(`sketch.name.${kind}`, { round });
}

/** Where a round has its card in the thread. */
export function sketchAnchor({ kind, round }: Pick<Sketch, "kind" | "round">): string {
  return `${kind}-${round}`;
}
