import { useWords } from "#words";
import type { QuoteState as State } from "@/domain/quote/state";
import { quoteStandingOf } from "@/i18n/quote";
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
  const { shown, replacedBy } = quoteStandingOf(quote, newest);
  return (
    <span className="flex flex-wrap gap-1.5 text-sm font-medium">
      {shown && (
        <span className={`rounded-full px-2.5 py-0.5 ${LOOK[shown]}`}>{states(`quote_state.${shown}`)}</span>
      )}
      {replacedBy !== null && (
        <span className={`rounded-full px-2.5 py-0.5 ${LOOK.superseded}`}>
          {words("quote_card.replaced", { version: replacedBy })}
        </span>
      )}
    </span>
  );
}
