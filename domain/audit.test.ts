import { expect, test } from "vitest";
import { partsChanged } from "./audit";

test("what somebody changed is named, however large or deep it is, and nothing else", () => {
  const before = { title: "Rings", price: 100n, fields: [{ key: "metal" }], open: true };
  expect(partsChanged(before, { ...before })).toEqual([]);
  expect(partsChanged(before, { ...before, price: 101n, fields: [{ key: "stone" }] })).toEqual([
    "price",
    "fields",
  ]);
});
