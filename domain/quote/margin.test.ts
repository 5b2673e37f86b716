import { expect, test } from "vitest";
import { marginOf } from "./margin";

test("a shop keeps what the customer pays, less the tax and what the work costs", () => {
  expect(marginOf({ amount: 12_300, tax: 2_300 }, 6_000)).toEqual({ amount: 4_000, percent: "40" });
  expect(marginOf({ amount: 9_000, tax: 0 }, 6_000)).toEqual({ amount: 3_000, percent: "33.3" });
});

test("what costs more than it brings is told as a loss", () => {
  expect(marginOf({ amount: 10_000, tax: 0 }, 12_500)).toEqual({ amount: -2_500, percent: "-25" });
});

test("of a price that is all tax there is no share", () => {
  expect(marginOf({ amount: 100, tax: 100 }, 5)).toEqual({ amount: -5, percent: "" });
});
