import { expect, test } from "vitest";
import { monthsUntil } from "./months";

test("the months up to today's go back over the turn of the year", () => {
  expect(monthsUntil("2027-02-28", 4)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  expect(monthsUntil("2026-12-01", 1)).toEqual(["2026-12"]);
});
