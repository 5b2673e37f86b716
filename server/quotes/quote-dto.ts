import * as z from "zod";
import { type Day, dayOf } from "@/domain/day";
import { toMajor } from "@/domain/money";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import { type Quote, QuoteDiscount, QuoteLine, QuoteTax } from "@/schemas/quote";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

type KeptQuote = Prisma.QuoteGetPayload<object>;
export type QuoteRow = Told<Omit<KeptQuote, "orderId" | "authorId" | "closedAt">>;

const Lines = z.array(QuoteLine);
const Discount = QuoteDiscount.nullable();
const Tax = QuoteTax.nullable();

/** One version of a quote as the wire shows it. `today` is the day in the shop, which decides whether it has expired. */
export function toQuote(row: QuoteRow, today: Day): Quote {
  const amount = Number(row.amount);
  const [discount, tax] = [Discount.parse(row.discount), Tax.parse(row.tax)];
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    amount,
    currency: row.currency,
    price: toMajor({ amount, currency: row.currency }),
    content: row.content,
    lines: Lines.parse(row.lines),
    subtotal: amount - (tax && !tax.included ? tax.amount : 0) + (discount?.amount ?? 0),
    discount,
    tax,
    deposit: row.deposit === null ? null : Number(row.deposit),
    days: row.days,
    rounds: row.rounds,
    terms: row.terms ?? "",
    valid_until: row.validUntil ?? "",
    expired: hasExpired(row, today),
    reason: row.reason ?? "",
    created_time: unix(row.createdAt),
  };
}

/** The same as it stood when it came into `state`: an open one had nothing said against it yet. */
export function quoteAsOf(row: KeptQuote, state: QuoteState): Quote {
  const closed = state === "open" ? { reason: null } : {};
  return {
    ...toQuote({ ...row, ...closed, state }, dayOf(row.createdAt, "UTC")),
    expired: state === "expired",
  };
}
