/** A share in thousandths of a per cent: 23 % is 23,000, and all of it is 100,000. */
export type Rate = number;

export const WHOLE: Rate = 100_000;

/** A part of a whole: an amount in minor units, or a share of it. */
export type Part = { amount: number } | { rate: Rate };
/** What is taken off the lines. */
export type Discount = Part;
/** A tax that comes on top of what is left after the discount, or that is in it already. */
export type Tax = { rate: Rate; included: boolean };

/** What a quote's total is made of; `sum` is what the lines add up to, in minor units. */
export type Parts = { sum: number; discount: Discount | null; tax: Tax | null };

/** Amounts in minor units. `total` is sum − discount, and the tax where it is not included: what is charged. */
export type Totals = { discount: number; tax: number; total: number };

/**
 * The total of a quote and what it is made of. A share is rounded once, of the whole and not line by line, to the nearest
 * minor unit, halves up. A discount beyond the lines takes off all there is.
 */
export function totalsOf({ sum, discount, tax }: Parts): Totals {
  const taken = discount === null ? 0 : Math.min(amountOf(discount, sum), sum);
  const net = sum - taken;
  if (!tax) return { discount: taken, tax: 0, total: net };
  if (tax.included) return { discount: taken, tax: shareOf(net, tax.rate, WHOLE + tax.rate), total: net };
  const added = shareOf(net, tax.rate);
  return { discount: taken, tax: added, total: net + added };
}

/** A part in minor units; a share is rounded to the nearest one, halves up. */
export function amountOf(part: Part, whole: number): number {
  return "rate" in part ? shareOf(whole, part.rate) : part.amount;
}

/** `amount` × `rate` / `whole`, halves up. Both are whole and not negative; what lies between is beyond a double. */
function shareOf(amount: number, rate: Rate, whole: number = WHOLE): number {
  const [part, of] = [BigInt(amount) * BigInt(rate), BigInt(whole)];
  return Number((2n * part + of) / (2n * of));
}

/** Reads per cent as text ("23", "8.875") as a rate; null unless it is 0 to 100 with at most three decimal places. */
export function toRate(text: string): Rate | null {
  const match = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const rate = Number(match[1] + (match[2] ?? "").padEnd(3, "0"));
  return rate <= WHOLE ? rate : null;
}

/** Writes a rate as per cent, without needless zeros: 23,000 → "23", 8,875 → "8.875". */
export function toPercent(rate: Rate): string {
  const digits = String(rate).padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, "");
}
