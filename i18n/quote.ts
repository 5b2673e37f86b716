// A quote in the reader's words. The card on the page and the PDF are both drawn from this, so that they say the same.
import type { createTranslator } from "use-intl/core";
import type { Day } from "@/domain/day";
import type { Money } from "@/domain/money";
import type { Taxed } from "@/domain/quote/difference";
import type { QuoteState } from "@/domain/quote/state";
import { dayIn, type Formats, percentIn } from "./formats";
import type { Messages } from "./messages";

/** The reader's language: the sentences of the order's page, and how figures and amounts are written. */
export type Reader = {
  words: ReturnType<typeof createTranslator<Messages, "order_page">>;
  formats: Formats;
  money: (amount: Money) => string;
};

/** What is written of a version; amounts in minor units of its currency. */
type Priced = {
  amount: number;
  currency: string;
  subtotal: number;
  discount: { percent: string; amount: number } | null;
  tax: (Taxed & { amount: number }) | null;
  lines: readonly { title: string; quantity: number; unit_price: number; amount: number }[];
  deposit: number | null;
  days: number | null;
  rounds: number | null;
  valid_until: Day | "";
};
type Named = { name: string; value: string };

/** The lines as they are read. */
export function quoteLinesOf({ lines, currency }: Priced, { formats, money }: Reader) {
  return lines.map(({ title, quantity, unit_price, amount }) => ({
    title,
    quantity: formats.number(quantity),
    each: money({ amount: unit_price, currency }),
    amount: money({ amount, currency }),
  }));
}

/** What leads from the lines to the total, the total, and what is in the total already. */
export function quoteTotalOf(quote: Priced, { words, formats, money }: Reader) {
  const percent = percentIn(formats);
  const { subtotal, discount, tax, currency } = quote;
  const write = (amount: number) => money({ amount, currency });
  const taxed = tax && { name: tax.name, percent: percent(tax.percent) };
  const off = discount?.percent
    ? words("quote_card.discount_percent", { percent: percent(discount.percent) })
    : words("quote_card.discount");
  const isAdded = tax !== null && !tax.included;
  const above: (Named | false | null)[] = [
    (discount !== null || isAdded) && { name: words("quote_card.subtotal"), value: write(subtotal) },
    discount && { name: off, value: write(-discount.amount) },
    taxed && isAdded && { name: words("quote_card.tax", taxed), value: write(tax.amount) },
  ];
  const within: Named[] =
    taxed && tax?.included
      ? [{ name: words("quote_card.tax_included", taxed), value: write(tax.amount) }]
      : [];
  const total: Named = { name: words("quote_card.total"), value: money(quote) };
  return { above: above.filter((part) => !!part), total, within };
}

/**
 * Deposit, time, sketch rounds and validity, where they were given.
 * @param used how many of the rounds have been shown by now
 */
export function quoteFactsOf(quote: Priced, { words, formats, money }: Reader, used = 0): Named[] {
  const { deposit, days, rounds, valid_until, currency } = quote;
  const facts: (Named | false | "")[] = [
    deposit !== null && {
      name: words("quote_card.deposit"),
      value: money({ amount: deposit, currency }),
    },
    days !== null && {
      name: words("quote_card.days"),
      value: words("quote_card.days_count", { days }),
    },
    rounds !== null && {
      name: words("quote_card.rounds"),
      value: used > 0 ? words("quote_card.rounds_used", { used, included: rounds }) : formats.number(rounds),
    },
    valid_until && { name: words("quote_card.valid_until"), value: dayIn(formats)(valid_until) },
  ];
  return facts.filter((fact) => !!fact);
}

type Standing = { version: number; state: QuoteState; expired: boolean };

/**
 * What became of a version: its state as a name for looks, and whether a newer one has taken its place, which a
 * superseded one says in those words alone.
 */
export function quoteStandingOf({ version, state, expired }: Standing, newest: number) {
  const shown = expired ? "expired" : state;
  const replaced = version < newest;
  return {
    shown: replaced && shown === "superseded" ? null : shown,
    replacedBy: replaced ? version + 1 : null,
  };
}
