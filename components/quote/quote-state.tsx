import { useWords } from "#words";
import type { QuoteState as State } from "@/domain/quote/state";
import type { Quote } from "@/schemas/quote";

const LOOK = {
  open: "bg-warn-tint text-warn",
  accepted: "bg-good-tint text-good",
  rejected: "bg-bad-tint text-bad",
  expired: "bg-bad-tint text-bad",
  superseded: "border border-edge text-soft",
  withdrawn: "border border-edge text-soft",
  changes_requested: "border border-edge text-soft",
  closed: "border border-edge text-soft",
} as const satisfies Record<State, string>;

/** What became of a version, in words. */
export function QuoteState({ quote, newest }: { quote: Quote; newest: number }) {
  const words = useWords("order_page");
  const states = useWords("order");
  const state = quote.expired ? "expired" : quote.state;
  const replaced = quote.version < newest;
  return (
    <span className="flex flex-wrap gap-1.5 text-sm font-medium">
      {!(replaced && state === "superseded") && (
        <span className={`rounded-full px-2.5 py-0.5 ${LOOK[state]}`}>{states(`quote_state.${state}`)}</span>
      )}
      {replaced && (
        <span className={`rounded-full px-2.5 py-0.5 ${LOOK.superseded}`}>
          {words("quote_card.replaced", { version: quote.version + 1 })}
        </span>
      )}
    </span>
  );
}
