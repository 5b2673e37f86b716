import { expect, test } from "vitest";
import { sayable } from "./duration";

test.each([
  [0, "minutes", 0],
  [7199, "minutes", 120],
  [7200, "hours", 2],
  [172_799, "hours", 48],
  [172_800, "days", 2],
  [1_000_000, "days", 12],
] as const)("%i seconds are said in %s", (seconds, unit, count) => {
  expect(sayable(seconds)).toEqual({ unit, count });
});
