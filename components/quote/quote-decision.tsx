import { useWords } from "#words";
import { drawnIn } from "@/components/order/drawn";
import { useDay } from "@/components/order/formats";
import { OrderAction } from "@/components/order/order-action";
import type { OrderView } from "@/components/order/order-view";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { Quote } from "@/schemas/quote";
import { AskNewQuote } from "./ask-new-quote";

const LOOKS = { accept_quote: "primary", request_changes: "secondary", reject_quote: "danger" } as const;

/**
 * At the foot of the open quote: accept it, ask for changes, decline it; or that it has expired, and the way to a new one.
 * Who is led here sees it at the lower edge of the thread, with what is decided about above it.
 */
export function QuoteDecision({ quote, ...view }: OrderView & { quote: Quote }) {
  const words = useWords("order_page");
  const day = useDay();
  const isCurrent = quote.id === view.order.quote?.id;
  const actions = isCurrent ? drawnIn("quote", view.order.actions) : [];
  const isOver = isCurrent && quote.expired && view.order.actions.includes("send_message");
  // Set aside already, or not yet: whoever is asked for the next word asks for a new one.
  const isOpen = actions.includes("request_changes");
  const asksNew = isOver && sideOf(view.viewer) === "customer" && (isOpen || view.order.turn === "customer");
  const rest = isOver ? actions.filter((ability) => ability !== "request_changes") : actions;
  const { dialog } = MESSAGES[view.viewer.locale].order_page;
  if (actions.length === 0 && !isOver) return null;
  return (
    <footer
      id="decision"
      tabIndex={-1}
      className="scroll-mt-[calc(var(--talk-height)-16rem)] max-sm:scroll-mt-[calc(var(--talk-height)-23rem)] space-y-3 border-t border-line bg-paper px-4 py-4 sm:px-5"
    >
      {isOver && (
        <p className="font-medium text-bad">{words("quote_card.expired", { day: day(quote.valid_until) })}</p>
      )}
      {asksNew && (
        <AskNewQuote
          orderId={view.order.id}
          act={view.acts.ask_new_quote}
          words={{
            label: words("quote_card.ask_new"),
            pending: dialog.pending,
            lost: dialog.lost,
          }}
        />
      )}
      {rest.length > 0 && (
        <div className="flex flex-wrap gap-2 max-sm:flex-col">
          {rest.map((ability) => (
            <OrderAction key={ability} {...view} ability={ability} look={LOOKS[ability]} />
          ))}
        </div>
      )}
    </footer>
  );
}
