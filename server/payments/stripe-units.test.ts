import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCIES, MAX_AMOUNT } from "@/domain/money";
import { fromStripe, toStripe } from "./stripe-units";

describe("an amount on Stripe's API", () => {
  test.each([
    ["hundredths stay what they are", 990_050, "USD", 990_050],
    ["yen have no smaller unit with either of us", 1_500, "JPY", 1_500],
    ["1,500 krónur are whole with us, and hundredths with Stripe", 1_500, "ISK", 150_000],
    ["whole shillings pass", 150_000, "UGX", 150_000],
    ["thousandths pass that end with 0", 1_230, "KWD", 1_230],
    ["so do they in Muscat", 1_230, "OMR", 1_230],
    ["guaraní are hundredths with us, and whole with Stripe", 150_000, "PYG", 1_500],
  ])("%s", (_, amount, currency, units) => {
    expect(toStripe(amount, currency)).toBe(units);
    expect(fromStripe(units, currency)).toBe(amount);
  });

  test.each([
    ["a fifth of a fils", 1_234, "KWD"],
    ["a millime", 1_001, "TND"],
    ["half a shilling", 150_050, "UGX"],
    ["half a guaraní", 50, "PYG"],
  ])("%s cannot be taken", (_, amount, currency) => {
    expect(toStripe(amount, currency)).toBeNull();
  });

  test("what a shop may ask for comes back as it was asked for, or cannot be taken at all", () => {
    const anyAmount = fc.integer({ min: 0, max: MAX_AMOUNT });
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const units = toStripe(amount, currency);
        if (units !== null) expect(fromStripe(units, currency)).toBe(amount);
      }),
    );
  });

  test("half a króna is no amount that anybody was asked for", () => {
    expect(fromStripe(150_050, "ISK")).toBe(1_500.5);
  });
});
