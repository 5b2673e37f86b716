import { expect, test } from "vitest";
import { costIn, priceIn } from "./quote-draft";

const lines = [
  { title: "Top", quantity: 1, unit_price: "900", unit_cost: "400" },
  { title: "Leg", quantity: "4", unit_price: "50", unit_cost: "" },
  { title: "Oil", quantity: 2, unit_price: "10", unit_cost: "2.50" },
];

test("a studio sees what its lines and all else cost while it writes", () => {
  expect(costIn({ lines, cost: "30" }, "USD")).toBe(43_500);
  expect(costIn({ lines }, "USD")).toBe(40_500);
  expect(costIn({ lines: [], cost: "30" }, "USD")).toBe(3_000);
});

test("nothing is reckoned of costs that were not said, or that cannot be read", () => {
  expect(costIn({ lines: [{ title: "Top", quantity: 1, unit_price: "900" }] }, "USD")).toBeNull();
  expect(costIn({ lines, cost: "some" }, "USD")).toBeNull();
  expect(
    costIn({ lines: [{ title: "Top", quantity: "x", unit_price: "9", unit_cost: "4" }] }, "USD"),
  ).toBeNull();
});

test("the tax is no part of what is left, be it added or included, with lines or without", () => {
  const tax = { tax_rate: "20", tax_kind: "added" } as const;
  expect(priceIn({ lines, ...tax }, "USD")).toEqual({ amount: 134_400, tax: 22_400 });
  expect(priceIn({ lines: [], quote_price: "120", ...tax, tax_kind: "included" }, "USD")).toEqual({
    amount: 12_000,
    tax: 2_000,
  });
  expect(priceIn({ lines: [], quote_price: "" }, "USD")).toBeNull();
});
