/** Money is an integer in minor units of a currency, never a float. */
export type Money = { amount: number; currency: string };

/** The ISO 4217 currencies from which a shop chooses. */
export const CURRENCIES: readonly string[] = [
  ..."AED ARS AUD BDT BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY KES KRW".split(
    " ",
  ),
  ..."KWD MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN RON SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR".split(
    " ",
  ),
];

/** ISO 4217 currencies a shop may use that do not have two decimal places. */
const DECIMALS: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  BHD: 3,
  KWD: 3,
  JOD: 3,
  OMR: 3,
  TND: 3,
};

/** The largest amount we keep, in minor units: far below what a double holds exactly. */
export const MAX_AMOUNT = 1_000_000_000_000;

/** Decimal places of a currency: 2 unless it is known to differ. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/**
 * Reads decimal text in major units ("9900", "9900.5") as minor units.
 * Returns null when it is not plain decimal text, has more places than the currency, or is too large.
 */
export function toMinor(text: string, currency: string): number | null {
  const match = /^(\d{1,13})(?:\.(\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const places = decimalsOf(currency);
  const fraction = match[2] ?? "";
  if (fraction.length > places) return null;
  const minor = Number(match[1] + fraction.padEnd(places, "0"));
  return minor <= MAX_AMOUNT ? minor : null;
}

/** Writes minor units as decimal text in major units, without needless zeros: 990000 → "9900", 990050 → "9900.50". */
export function toMajor({ amount, currency }: Money): string {
  const places = decimalsOf(currency);
  const digits = String(amount).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return Number(fraction) === 0 ? whole : `${whole}.${fraction}`;
}
