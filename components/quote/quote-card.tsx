import { FileDown } from "lucide";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { RichText } from "@/components/message/rich-text";
import { Icon } from "@/components/ui/icon";
import { quoteFactsOf } from "@/i18n/quote";
import type { Quote } from "@/schemas/quote";
import { QuoteDifference } from "./quote-difference";
import { QuoteLines } from "./quote-lines";
import { QuoteState } from "./quote-state";
import { useReader } from "./use-reader";

type Props = {
  quote: Quote;
  /** The version before, if there was one. */
  before?: Quote;
  /** The newest version, which has taken this one's place if it is another. */
  newest: number;
  /** Whose quote it is; none for one that is not sent yet, of which there is no PDF. */
  orderId?: number;
  /** How many rounds of sketches have been shown by now, where that counts for this version. */
  used?: number;
  /** What the viewer may do with it. */
  children?: ReactNode;
};

/** One version of a quote in the thread. It never changes after it is sent; only what became of it is said. */
export function QuoteCard({ quote, before, newest, orderId, used, children }: Props) {
  const words = useWords("order_page");
  const past = quote.state !== "open" && quote.state !== "accepted";
  const name = words("quote_card.name", { version: quote.version });
  return (
    <article
      aria-label={name}
      id={`quote-${quote.version}`}
      tabIndex={-1}
      className={`w-full max-w-xl scroll-mt-24 overflow-hidden rounded-2xl border ${past ? "border-line bg-sunken text-soft" : "border-edge bg-card shadow-card"}`}
    >
      <header className="flex flex-wrap items-center justify-between gap-2 px-4 pt-4 sm:px-5">
        <h3 className="font-display text-lg font-semibold">{name}</h3>
        <QuoteState quote={quote} newest={newest} />
      </header>
      <div className="space-y-4 p-4 sm:px-5">
        <p>
          <RichText>{quote.content}</RichText>
        </p>
        <QuoteLines quote={quote} />
        <QuoteFacts quote={quote} used={used} />
        {quote.terms && (
          <div>
            <h4 className="text-sm text-soft">{words("quote_card.terms")}</h4>
            <p>
              <RichText>{quote.terms}</RichText>
            </p>
          </div>
        )}
        {before && <QuoteDifference before={before} quote={quote} open={quote.version === newest} />}
        {quote.reason && (
          <p className="text-sm">
            <span className="text-soft">{words("quote_card.reason")}: </span>
            <RichText>{quote.reason}</RichText>
          </p>
        )}
        {orderId !== undefined && <PdfLink orderId={orderId} version={quote.version} />}
      </div>
      {children}
    </article>
  );
}

function PdfLink({ orderId, version }: { orderId: number; version: number }) {
  const words = useWords("order_page");
  return (
    <a
      href={`/api/communication/quote/pdf?id=${orderId}&version=${version}`}
      download
      className="inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4"
    >
      <Icon of={FileDown} size={18} />
      {words("quote_card.pdf")}
      <span className="sr-only">: {words("quote_card.name", { version })}</span>
    </a>
  );
}

/** Deposit, time, sketch rounds and validity, where they were given. */
export function QuoteFacts({ quote, used }: { quote: Quote; used?: number }) {
  const facts = quoteFactsOf(quote, useReader(), used);
  if (facts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
