import type * as z from "zod";
import { toMajor, toMinor } from "@/domain/money";
import { type Discount, type Tax, type Totals, toRate, totalsOf } from "@/domain/quote/pricing";
import type { Quote, QuoteDraft } from "@/schemas/quote";

export type DraftInput = z.input<typeof QuoteDraft>;
type LineInput = NonNullable<DraftInput["lines"]>[number];

/** What the form starts with: the version before, but never a day that is over. */
export function draftFrom(orderId: number, previous: Quote | null, today: string): DraftInput {
  const kinds = { discount_kind: "amount", tax_kind: "added", deposit_kind: "amount" } as const;
  if (!previous) return { id: orderId, quote_price: "", quote_content: "", lines: [], ...kinds };
  const { currency, deposit, days, rounds, terms, valid_until } = previous;
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
    ...kinds,
    ...partsFrom(previous),
    deposit: deposit === null ? undefined : major(deposit),
    days: days ?? undefined,
    rounds: rounds ?? undefined,
    terms: terms || undefined,
    valid_until: valid_until >= today ? valid_until : undefined,
  };
}

function partsFrom({ discount, tax, currency }: Quote): Partial<DraftInput> {
  const off = discount && {
    discount: discount.percent || toMajor({ amount: discount.amount, currency }),
    discount_kind: discount.percent ? ("percent" as const) : ("amount" as const),
  };
  const taxed = tax && {
    tax_rate: tax.percent,
    tax_name: tax.name,
    tax_kind: tax.included ? ("included" as const) : ("added" as const),
  };
  return { ...off, ...taxed };
}

/** For fields that may be left out: an empty one is none. */
export const emptyAsNone = { setValueAs: (typed: unknown) => (typed === "" ? undefined : typed) };

/** What is watched of the form to reckon its total. */
export const PARTS = [
  "lines",
  "discount",
  "discount_kind",
  "tax_rate",
  "tax_kind",
] as const satisfies (keyof DraftInput)[];

/** What is watched of it to reckon what it costs and leaves. */
export const COSTED = [...PARTS, "quote_price", "cost"] as const;

type CostedInput = Partial<Pick<DraftInput, (typeof COSTED)[number]>>;
type PartsInput = Partial<Pick<DraftInput, (typeof PARTS)[number]>>;

/** What the lines come to, in minor units; null where there are none, or while something cannot be read. */
export function totalsIn(typed: PartsInput, currency: string): (Totals & { sum: number }) | null {
  const { lines = [] } = typed;
  const sum = lines.length > 0 ? sumOf(lines, currency) : null;
  const [discount, tax] = [discountIn(typed, currency), taxIn(typed)];
  // A sum that a double does not hold is refused by the server; nothing is reckoned from it.
  if (sum === null || !Number.isSafeInteger(sum) || discount === undefined || tax === undefined) return null;
  return { sum, ...totalsOf({ sum, discount, tax }) };
}

/** What is charged and the tax in it, in minor units; null while it cannot be read. */
export function priceIn(typed: CostedInput, currency: string): { amount: number; tax: number } | null {
  const totals = totalsIn(typed, currency);
  if (totals) return { amount: totals.total, tax: totals.tax };
  const [amount, tax] = [toMinor(textOf(typed.quote_price), currency), taxIn(typed)];
  if (amount === null || tax === undefined || (typed.lines ?? []).length > 0) return null;
  // Without lines there is only a tax that the price includes.
  return { amount, tax: totalsOf({ sum: amount, discount: null, tax }).tax };
}

/** What it costs the shop, in minor units; null while nothing is said of it, or not what can be read. */
export function costIn({ lines = [], cost }: CostedInput, currency: string): number | null {
  const units = [
    ...lines.map(({ unit_cost, quantity }) => ({ unit_cost, quantity })),
    { unit_cost: cost, quantity: 1 },
  ];
  const said = units.filter(({ unit_cost }) => textOf(unit_cost) !== "");
  const sum = said.reduce(
    (total, { unit_cost, quantity }) =>
      total + (toMinor(textOf(unit_cost), currency) ?? Number.NaN) * Number(quantity),
    0,
  );
  return said.length > 0 && Number.isSafeInteger(sum) ? sum : null;
}

/** None is null; one that cannot be read is undefined. */
function discountIn({ discount, discount_kind }: PartsInput, currency: string): Discount | null | undefined {
  const text = textOf(discount);
  if (text === "") return null;
  const figure = discount_kind === "percent" ? toRate(text) : toMinor(text, currency);
  if (figure === null) return undefined;
  return discount_kind === "percent" ? { rate: figure } : { amount: figure };
}

function taxIn({ tax_rate, tax_kind }: PartsInput): Tax | null | undefined {
  const text = textOf(tax_rate);
  if (text === "") return null;
  const rate = toRate(text);
  return rate === null ? undefined : { rate, included: tax_kind === "included" };
}

const textOf = (typed: unknown) => String(typed ?? "").trim();

/** The sum of the lines in minor units, or null while one of them cannot be read. */
function sumOf(lines: readonly Partial<LineInput>[], currency: string): number | null {
  const amounts = lines.map(({ quantity, unit_price }) => {
    const unit = toMinor(textOf(unit_price), currency);
    const count = Number(quantity);
    return unit !== null && Number.isInteger(count) && count > 0 ? unit * count : null;
  });
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  );
}
