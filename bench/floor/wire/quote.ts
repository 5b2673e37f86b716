import { toMajor } from "@/domain/money";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import type { QuoteDiscount, QuoteLine, QuoteTax } from "@/schemas/quote";
import { unix } from "../database";

/** Of "Quote" q. */
export const QUOTE_COLUMNS = `q."id", q."version", q."state", q."amount"::float8 AS amount, q."currency",
  q."content", q."lines", q."discount", q."tax", q."deposit"::float8 AS deposit, q."days",
  q."rounds", COALESCE(q."terms", '') AS terms, COALESCE(q."validUntil", '') AS valid_until,
  COALESCE(q."reason", '') AS reason, ${unix('q."createdAt"')} AS created_time`;

export type QuoteRow = {
  id: number;
  state: QuoteState;
  amount: number;
  currency: string;
  content: string;
  lines: QuoteLine[];
  discount: QuoteDiscount | null;
  tax: QuoteTax | null;
  valid_until: string;
};

export function toQuote(row: QuoteRow, today: string) {
  const { amount, discount, tax } = row;
  const subtotal = amount - (tax && !tax.included ? tax.amount : 0) + (discount?.amount ?? 0);
  return { ...row, price: toMajor(row), subtotal, expired: hasRunOut(row, today) };
}

export function hasRunOut({ state, valid_until }: QuoteRow, today: string): boolean {
  return hasExpired({ state, validUntil: valid_until || null }, today);
}
