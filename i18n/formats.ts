import type { createFormatter } from "use-intl/core";
import { decimalsOf, type Money } from "@/domain/money";

/** Writes numbers, dates and money in one language. */
export type Formats = ReturnType<typeof createFormatter>;

/** An amount in minor units as the reader's language writes money; cents only where there are any. */
export function moneyIn(formats: Formats, currencyDisplay: "narrowSymbol" | "code" = "narrowSymbol") {
  return ({ amount, currency }: Money) => {
    const unit = 10 ** decimalsOf(currency);
    const whole = amount % unit === 0;
    return formats.number(amount / unit, {
      style: "currency",
      currency,
      currencyDisplay,
      ...(whole && { maximumFractionDigits: 0 }),
    });
  };
}

/**
 * The same on paper, where a sign that fonts may lack, or that few would know, is told by its letters: ฿100 as THB 100.
 */
export function paperMoneyIn(formats: Formats) {
  const [short, long] = [moneyIn(formats), moneyIn(formats, "code")];
  return (money: Money) => {
    const written = short(money);
    return /[^ -\u024f€]/.test(written) ? long(money) : written;
  };
}

/** A calendar day as this reader writes it. A day has no time zone. */
export function dayIn(formats: Formats) {
  return (day: string) =>
    formats.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
}

/** A share as the reader writes it; `percent` is decimal text, at most three places. */
export function percentIn(formats: Formats) {
  return (percent: string) =>
    formats.number(Number(percent) / 100, { style: "percent", maximumFractionDigits: 3 });
}

/** Several things one after the other, as the reader's language sets them apart: "name, logo" and 名称、标志. */
export function listIn(formats: Formats) {
  return (parts: readonly string[]) => formats.list(parts, { type: "conjunction", style: "narrow" });
}
