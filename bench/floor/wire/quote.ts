import { toMajor } from "@/domain/money";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import type { QuoteLine } from "@/schemas/quote";
import { unix } from "../database";

/** Of "Quote" q. */
export const QUOTE_COLUMNS = `q."id", q."version", q."state", q."amount"::float8 AS amount, q."currency",
  q."content", q."lines", q."deposit"::float8 AS deposit, q."days", COALESCE(q."validUntil", '') AS valid_until,
  COALESCE(q."reason", '') AS reason, ${unix('q."createdAt"')} AS created_time`;

export type QuoteRow = {
  id: number;
  state: QuoteState;
  amount: number;
  currency: string;
  content: string;
  lines: QuoteLine[];
  valid_until: string;
};

export function toQuote(row: QuoteRow, today: string) {
  return { ...row, price: toMajor(row), expired: hasRunOut(row, today) };
}

export function hasRunOut({ state, valid_until }: QuoteRow, today: string): boolean {
  return hasExpired({ state, validUntil: valid_until || null }, today);
}
