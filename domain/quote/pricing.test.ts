import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_AMOUNT } from "../money";
import { type Discount, type Parts, type Tax, toPercent, toRate, totalsOf, WHOLE } from "./pricing";

const vat = (rate: number, included = false): Tax => ({ rate, included });

describe("what a quote comes to", () => {
  test.each<[string, Parts, object]>([
    ["lines alone", { sum: 100_00, discount: null, tax: null }, { discount: 0, tax: 0, total: 100_00 }],
    [
      "an amount off",
      { sum: 100_00, discount: { amount: 15_50 }, tax: null },
      { discount: 15_50, total: 84_50 },
    ],
    ["a tenth off", { sum: 99_99, discount: { rate: 10_000 }, tax: null }, { discount: 10_00, total: 89_99 }],
    ["tax on top", { sum: 100_00, discount: null, tax: vat(23_000) }, { tax: 23_00, total: 123_00 }],
    [
      "tax on top of what the discount leaves",
      { sum: 200_00, discount: { rate: 10_000 }, tax: vat(23_000) },
      { discount: 20_00, tax: 41_40, total: 221_40 },
    ],
    [
      "tax that is in it",
      { sum: 123_00, discount: null, tax: vat(23_000, true) },
      { tax: 23_00, total: 123_00 },
    ],
    ["three places of a tax", { sum: 100_00, discount: null, tax: vat(8_875) }, { tax: 8_88, total: 108_88 }],
    ["half a cent, up", { sum: 50, discount: null, tax: vat(1_000) }, { tax: 1, total: 51 }],
    ["less than half a cent", { sum: 49, discount: null, tax: vat(1_000) }, { tax: 0, total: 49 }],
    [
      "all of it off",
      { sum: 500, discount: { rate: WHOLE }, tax: vat(23_000) },
      { discount: 500, tax: 0, total: 0 },
    ],
    [
      "more than all of it off",
      { sum: 500, discount: { amount: 501 }, tax: null },
      { discount: 500, total: 0 },
    ],
  ])("%s", (_what, parts, totals) => {
    expect(totalsOf(parts)).toMatchObject(totals);
  });
});

const anySum = fc.integer({ min: 0, max: MAX_AMOUNT });
const anyRate = fc.integer({ min: 0, max: WHOLE });
const anyDiscount: fc.Arbitrary<Discount | null> = fc.option(
  fc.oneof(fc.record({ amount: anySum }), fc.record({ rate: anyRate })),
);
const anyTax: fc.Arbitrary<Tax | null> = fc.option(fc.record({ rate: anyRate, included: fc.boolean() }));
const anyParts = fc.record({ sum: anySum, discount: anyDiscount, tax: anyTax });

/** Whether `share` is `amount` × `rate` / `whole` to the nearest unit, halves up: told without dividing. */
function isNearest(share: number, amount: number, rate: number, whole: number): boolean {
  const off = 2n * (BigInt(share) * BigInt(whole) - BigInt(amount) * BigInt(rate));
  return off > -BigInt(whole) && off <= BigInt(whole);
}

describe("whatever is quoted", () => {
  test("the parts add up to the total to the cent, and none is less than nothing", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { discount, tax, total } = totalsOf(parts);
        expect(parts.sum - discount + (parts.tax?.included ? 0 : tax)).toBe(total);
        for (const amount of [discount, tax, total]) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
        }
        expect(discount).toBeLessThanOrEqual(parts.sum);
      }),
    );
  });

  test("shares are exact to the nearest unit, however large the amount", () => {
    fc.assert(
      fc.property(anySum, anyRate, anyRate, fc.boolean(), (sum, off, rate, included) => {
        const { discount, tax } = totalsOf({ sum, discount: { rate: off }, tax: { rate, included } });
        expect(isNearest(discount, sum, off, WHOLE)).toBe(true);
        expect(isNearest(tax, sum - discount, rate, included ? WHOLE + rate : WHOLE)).toBe(true);
      }),
    );
  });

  test("a tax that is included can be taken out and put on top again, within one unit", () => {
    fc.assert(
      fc.property(anySum, anyRate, (sum, rate) => {
        const { tax } = totalsOf({ sum, discount: null, tax: { rate, included: true } });
        const again = totalsOf({ sum: sum - tax, discount: null, tax: { rate, included: false } });
        expect(Math.abs(again.total - sum)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("more off is never dearer", () => {
    fc.assert(
      fc.property(anySum, anyTax, anyRate, anyRate, (sum, tax, one, other) => {
        const totalWith = (rate: number) => totalsOf({ sum, tax, discount: { rate } }).total;
        expect(totalWith(Math.max(one, other))).toBeLessThanOrEqual(totalWith(Math.min(one, other)));
      }),
    );
  });
});

describe("per cent", () => {
  test.each([
    ["0", 0],
    ["23", 23_000],
    ["8.875", 8_875],
    ["7.70", 7_700],
    ["0.001", 1],
    ["100", WHOLE],
  ])("%s is read exactly", (text, rate) => {
    expect(toRate(text)).toBe(rate);
  });

  test.each(["", " 5", "-1", "+1", "1.", ".5", "1e1", "23%", "8.8755", "100.001", "1000", "٥", "NaN"])(
    "“%s” is no share of a hundred",
    (text) => {
      expect(toRate(text)).toBeNull();
    },
  );

  test("any rate survives being written and read again", () => {
    fc.assert(
      fc.property(anyRate, (rate) => {
        expect(toRate(toPercent(rate))).toBe(rate);
      }),
    );
  });

  test("no needless zeros are written", () => {
    expect([0, 23_000, 8_875, 7_700, 100_000, 10_000, 1].map(toPercent)).toEqual([
      "0",
      "23",
      "8.875",
      "7.7",
      "100",
      "10",
      "0.001",
    ]);
  });
});
