import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsOf, MAX_AMOUNT, toMajor, toMinor } from "./money";

const CURRENCIES = ["USD", "CNY", "EUR", "JPY", "KWD"] as const;
const anyCurrency = fc.constantFrom(...CURRENCIES);

describe("money", () => {
  test.each([
    ["9900", "USD", 990_000],
    ["9900.5", "USD", 990_050],
    ["9900.50", "CNY", 990_050],
    ["0.01", "USD", 1],
    ["0", "USD", 0],
    ["007", "USD", 700],
    ["1500", "JPY", 1_500],
    ["1.234", "KWD", 1_234],
    ["10000000000", "USD", MAX_AMOUNT],
  ])("%s %s is read to the last unit", (text, currency, minor) => {
    expect(toMinor(text, currency)).toBe(minor);
  });

  test.each([
    ["", "USD"],
    [" 5", "USD"],
    ["1.", "USD"],
    [".5", "USD"],
    ["-1", "USD"],
    ["+1", "USD"],
    ["1e3", "USD"],
    ["1,000", "USD"],
    ["0x10", "USD"],
    ["١٢", "USD"],
    ["1.234", "USD"],
    ["1.5", "JPY"],
    ["1.2345", "KWD"],
    ["NaN", "USD"],
    ["Infinity", "USD"],
    ["10000000000.01", "USD"],
    ["99999999999999", "USD"],
  ])("“%s” is no amount in %s", (text, currency) => {
    expect(toMinor(text, currency)).toBeNull();
  });

  test("an amount is written without needless zeros", () => {
    expect(toMajor({ amount: 990_000, currency: "USD" })).toBe("9900");
    expect(toMajor({ amount: 990_050, currency: "USD" })).toBe("9900.50");
    expect(toMajor({ amount: 5, currency: "USD" })).toBe("0.05");
    expect(toMajor({ amount: 0, currency: "USD" })).toBe("0");
    expect(toMajor({ amount: 1_500, currency: "JPY" })).toBe("1500");
    expect(toMajor({ amount: 1_234, currency: "KWD" })).toBe("1.234");
  });

  test("any amount survives being written and read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_AMOUNT }), anyCurrency, (amount, currency) => {
        expect(toMinor(toMajor({ amount, currency }), currency)).toBe(amount);
      }),
    );
  });

  test("whatever text is read, it is a whole, bounded amount or nothing", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,15}\.?\d{0,4}$/));
    fc.assert(
      fc.property(text, anyCurrency, (given, currency) => {
        const minor = toMinor(given, currency);
        if (minor === null) return;
        expect(Number.isSafeInteger(minor)).toBe(true);
        expect(minor).toBeGreaterThanOrEqual(0);
        expect(minor).toBeLessThanOrEqual(MAX_AMOUNT);
        // Nothing was rounded away: the digits that were typed are the digits that are kept.
        expect(Number(toMajor({ amount: minor, currency }))).toBe(Number(given));
      }),
    );
  });

  test("a currency nobody told us about has two places", () => {
    expect(decimalsOf("CHF")).toBe(2);
    expect(decimalsOf("JPY")).toBe(0);
    expect(decimalsOf("KWD")).toBe(3);
  });
});
