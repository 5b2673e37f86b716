import { MAX_AMOUNT } from "@/domain/money";
import type { QuoteDraft } from "@/schemas/quote";
import { readerOf } from "./read-draft";

/** What a version costs the shop, in minor units: one of each line, in their order, what there is besides, and all. */
export type Costs = { lines: (number | null)[]; other: number | null; total: number };

/** Reads what the draft says of the shop's own costs; null where it says nothing. Throws invalid for what is no amount. */
export function costQuote({ lines, cost }: QuoteDraft, currency: string): Costs | null {
  if (cost === undefined && lines.every(({ unit_cost }) => unit_cost === undefined)) return null;
  const read = readerOf(currency);
  const other = cost === undefined ? null : read.money("cost", cost);
  const units = lines.map(({ unit_cost }, at) =>
    unit_cost === undefined ? null : read.money(`lines.${at}.unit_cost`, unit_cost),
  );
  const ofLines = lines.reduce((sum, { quantity }, at) => sum + quantity * (units[at] ?? 0), 0);
  const total = ofLines + (other ?? 0);
  if (total > MAX_AMOUNT) read.refuseAmount("cost");
  read.throwIfRefused();
  return { lines: units, other, total };
}
