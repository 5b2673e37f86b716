import { decimalsOf } from "@/domain/money";

/** How many decimal places an amount has on Stripe's API, and of what it has to be a multiple there. */
type Unit = { places: number; step: number };

const WHOLE: Unit = { places: 0, step: 1 };
const USUAL: Unit = { places: 2, step: 1 };
/** Without a smaller coin, and yet given in hundredths. */
const IN_HUNDREDS: Unit = { places: 2, step: 100 };
/** Of three places the last one has to be 0. */
const IN_TENS: Unit = { places: 3, step: 10 };

/**
 * Stripe's own minor units where they are not hundredths. They are not everywhere ISO 4217's, nor ours. Source: "Zero-decimal
 * currencies", "Three-decimal currencies" and "Special cases" at https://docs.stripe.com/currencies.
 */
const UNITS: Record<string, Unit> = {
  ...each("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF", WHOLE),
  ...each("ISK UGX", IN_HUNDREDS),
  ...each("BHD JOD KWD OMR TND", IN_TENS),
};

/** An amount in our minor units as Stripe's API takes it, or null where Stripe cannot take it. */
export function toStripe(amount: number, currency: string): number | null {
  const { step } = unitOf(currency);
  const units = scaled(amount, stepsUp(currency));
  return Number.isSafeInteger(units) && units % step === 0 ? units : null;
}

/** An amount as Stripe's API gives it in our minor units: a fraction of one is no amount that we ever asked for. */
export function fromStripe(units: number, currency: string): number {
  return scaled(units, -stepsUp(currency));
}

function unitOf(currency: string): Unit {
  return UNITS[currency] ?? USUAL;
}

/** By how many places Stripe's unit is smaller than ours. */
function stepsUp(currency: string): number {
  return unitOf(currency).places - decimalsOf(currency);
}

/** Divides rather than multiplying by a fraction, which no float holds. */
function scaled(amount: number, steps: number): number {
  return steps < 0 ? amount / 10 ** -steps : amount * 10 ** steps;
}

function each(currencies: string, unit: Unit): Record<string, Unit> {
  return Object.fromEntries(currencies.split(" ").map((currency) => [currency, unit]));
}
