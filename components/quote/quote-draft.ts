import type * as z from "zod";
import { toMajor, toMinor } from "@/domain/money";
import type { Quote, QuoteDraft } from "@/schemas/quote";

export type DraftInput = z.input<typeof QuoteDraft>;
type LineInput = NonNullable<DraftInput["lines"]>[number];

/** What the form starts with: the version before, but never a day that is over. */
export function draftFrom(orderId: number, previous: Quote | null, today: string): DraftInput {
  if (!previous) return { id: orderId, quote_price: "", quote_content: "", lines: [] };
  const { currency, deposit, days, valid_until } = previous;
  const major = (amount: number) => toMajor({ amount, currency });
  return {
    id: orderId,
    quote_price: previous.price,
    quote_content: previous.content,
    lines: previous.lines.map(({ title, quantity, unit_price }) => ({
      title,
      quantity,
      unit_price: major(unit_price),
    })),
    deposit: deposit === null ? undefined : major(deposit),
    days: days ?? undefined,
    valid_until: valid_until >= today ? valid_until : undefined,
  };
}

/** For fields that may be left out: an empty one is none. */
export const emptyAsNone = { setValueAs: (typed: unknown) => (typed === "" ? undefined : typed) };

/** The sum of the lines in minor units, or null while one of them cannot be read. */
export function sumOf(lines: readonly Partial<LineInput>[], currency: string): number | null {
  const amounts = lines.map(({ quantity, unit_price }) => {
    const unit = toMinor(String(unit_price ?? "").trim(), currency);
    const count = Number(quantity);
    return unit !== null && Number.isInteger(count) && count > 0 ? unit * count : null;
  });
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}
