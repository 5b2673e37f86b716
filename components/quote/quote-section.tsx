import { useWords } from "#words";
import { RailSection } from "@/components/order/rail-section";
import { useMoney } from "@/components/ui/use-money";
import { roundsUsed } from "@/domain/sketch/rounds";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { QuoteFacts } from "./quote-card";
import { QuoteState } from "./quote-state";

/** The quote as it stands, and its earlier versions; each leads to its card in the thread. */
export function QuoteSection({ order, viewer }: { order: Order; viewer: Viewer }) {
  const words = useWords("order_page");
  const money = useMoney();
  const newest = order.quotes.at(-1);
  const earlier = order.quotes.slice(0, -1).reverse();
  return (
    <RailSection id="quote" title={words("quote")}>
      {newest ? (
        <div className="space-y-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="font-display text-2xl font-semibold tabular-nums">{money(newest)}</p>
            <QuoteState quote={newest} newest={newest.version} />
          </div>
          <QuoteFacts quote={newest} used={roundsUsed(order.sketches)} />
          {order.sale && (
            <p>{words("quote_card.agreed", { number: order.sale.order_id, amount: money(order.sale) })}</p>
          )}
          <a
            href={`#quote-${newest.version}`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {words("quote_card.see")}
          </a>
        </div>
      ) : (
        <p className="text-soft">{words(`no_quote.${sideOf(viewer)}`)}</p>
      )}
      {earlier.length > 0 && (
        <details className="border-t border-line pt-1">
          <summary className="min-h-11 content-center">{words("quote_card.earlier")}</summary>
          <ul className="space-y-1">
            {earlier.map((quote) => (
              <li key={quote.id} className="flex items-center justify-between gap-3">
                <a
                  href={`#quote-${quote.version}`}
                  className="inline-flex min-h-11 items-center underline underline-offset-4"
                >
                  {words("quote_card.name", { version: quote.version })}
                </a>
                <span className="text-soft tabular-nums">{money(quote)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </RailSection>
  );
}
