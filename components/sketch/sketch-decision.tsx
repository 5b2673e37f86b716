import { drawnIn } from "@/components/order/drawn";
import { OrderAction } from "@/components/order/order-action";
import type { OrderView } from "@/components/order/order-view";
import type { Sketch } from "@/schemas/sketch";

const LOOKS = { approve_sketch: "primary", request_sketch_changes: "secondary" } as const;

/** At the foot of the round in review: approve it, with a remark or without, or ask for changes. */
export function SketchDecision({ sketch, ...view }: OrderView & { sketch: Sketch }) {
  const actions = sketch.state === "in_review" ? drawnIn("sketch", view.order.actions) : [];
  if (actions.length === 0) return null;
  return (
    <footer
      id="sketch-decision"
      tabIndex={-1}
      className="flex scroll-mt-[calc(var(--talk-height)-16rem)] max-sm:scroll-mt-[calc(var(--talk-height)-23rem)] flex-wrap gap-2 border-t border-line bg-paper px-4 py-4 max-sm:flex-col sm:px-5"
    >
      {actions.map((ability) => (
        <OrderAction key={ability} {...view} ability={ability} look={LOOKS[ability]} />
      ))}
    </footer>
  );
}
