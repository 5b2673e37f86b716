import type { Day } from "../day";
import type { Money } from "../money";

/** A tax as it was agreed; the share in per cent. */
export type Taxed = { name: string; percent: string; included: boolean };

/** What is compared of a version; amounts in minor units of its currency. */
export type Terms = {
  amount: number;
  currency: string;
  content: string;
  lines: readonly { title: string; quantity: number; unit_price: number }[];
  discount: { percent: string; amount: number } | null;
  tax: Taxed | null;
  deposit: number | null;
  days: number | null;
  rounds: number | null;
  terms: string;
  /** The last day, or "" for none. */
  valid_until: Day | "";
};

/** A line as it is written on one version. */
export type LineTerms = { quantity: number; unit: Money };

export type LineChange = { title: string } & (
  | { kind: "added"; after: LineTerms }
  | { kind: "removed"; before: LineTerms }
  | { kind: "changed"; before: LineTerms; after: LineTerms }
);

/** A discount as it was agreed: a share of the lines, or an amount. */
export type Off = { percent: string } | Money;

/** What a version says and the other does not; null where it says nothing of it. */
type Changed<T> = { before: T | null; after: T | null };

/** What one version changed in the one before: null for what stayed as it was. */
export type Difference = {
  /** Removed and changed lines in the order they had, then the added ones in theirs. */
  lines: LineChange[];
  discount: Changed<Off> | null;
  tax: Changed<Taxed> | null;
  total: Changed<Money> | null;
  deposit: Changed<Money> | null;
  days: Changed<number> | null;
  rounds: Changed<number> | null;
  valid_until: Changed<Day> | null;
  /** Whether what the quote covers is told in other words. */
  content: boolean;
  /** Whether the terms are other ones. */
  terms: boolean;
};

/** What `after` changed in `before`. Lines are the same by their titles; in which order they stand says nothing. */
export function differenceOf(before: Terms, after: Terms): Difference {
  const money = ({ currency }: Terms, amount: number | null) =>
    amount === null ? null : { amount, currency };
  return {
    lines: linesChanged(before, after),
    discount: changed(offOf(before), offOf(after), isSameOff),
    tax: changed(before.tax, after.tax, isSameTax),
    total: changed(money(before, before.amount), money(after, after.amount), isSameMoney),
    deposit: changed(money(before, before.deposit), money(after, after.deposit), isSameMoney),
    days: changed(before.days, after.days),
    rounds: changed(before.rounds, after.rounds),
    valid_until: changed(before.valid_until || null, after.valid_until || null),
    content: before.content !== after.content,
    terms: before.terms !== after.terms,
  };
}

/** Whether two versions differ in anything that is compared. */
export function isChanged({ lines, content, terms, ...facts }: Difference): boolean {
  return content || terms || lines.length > 0 || Object.values(facts).some((fact) => fact !== null);
}

function changed<T>(
  before: T | null,
  after: T | null,
  isSame: (one: T, other: T) => boolean = Object.is,
): Changed<T> | null {
  const stayed = before === null || after === null ? before === after : isSame(before, after);
  return stayed ? null : { before, after };
}

function isSameMoney(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}

/** A share that comes to another amount because the lines changed is the same discount. */
function offOf({ discount, currency }: Terms): Off | null {
  if (!discount) return null;
  return discount.percent ? { percent: discount.percent } : { amount: discount.amount, currency };
}

function isSameOff(one: Off, other: Off): boolean {
  if ("percent" in one || "percent" in other)
    return "percent" in one && "percent" in other && one.percent === other.percent;
  return isSameMoney(one, other);
}

function isSameTax(one: Taxed, other: Taxed): boolean {
  return one.name === other.name && one.percent === other.percent && one.included === other.included;
}

type Line = LineTerms & { title: string };

function linesChanged(before: Terms, after: Terms): LineChange[] {
  const left = linesOf(after);
  // What stayed as it was finds itself first, so that of two lines with one title the right one has changed.
  const others = linesOf(before).filter((line) => take(left, (one) => isSameLine(line, one)) === undefined);
  const changes = others.map(({ title, ...old }): LineChange => {
    const now = take(left, (one) => one.title === title);
    if (!now) return { kind: "removed", title, before: old };
    return { kind: "changed", title, before: old, after: { quantity: now.quantity, unit: now.unit } };
  });
  return [
    ...changes,
    ...left.map(({ title, ...line }): LineChange => ({ kind: "added", title, after: line })),
  ];
}

function linesOf({ lines, currency }: Terms): Line[] {
  return lines.map(({ title, quantity, unit_price }) => ({
    title,
    quantity,
    unit: { amount: unit_price, currency },
  }));
}

function isSameLine(one: Line, other: Line): boolean {
  return one.title === other.title && one.quantity === other.quantity && isSameMoney(one.unit, other.unit);
}

/** Takes the first line that fits out of the list. */
function take(lines: Line[], fits: (line: Line) => boolean): Line | undefined {
  const at = lines.findIndex(fits);
  return at < 0 ? undefined : lines.splice(at, 1)[0];
}
