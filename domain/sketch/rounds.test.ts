import { expect, test } from "vitest";
import { isBeyond, roundsUsed } from "./rounds";

test("rounds of sketches count, and pictures of the finished work do not", () => {
  expect(roundsUsed([])).toBe(0);
  expect(
    roundsUsed([
      { kind: "sketch", round: 1 },
      { kind: "finished", round: 5 },
      { kind: "sketch", round: 2 },
    ]),
  ).toBe(2);
});

test.each([
  [0, 2, false],
  [1, 2, false],
  [2, 2, true],
  [3, 2, true],
  [0, 0, true],
  [9, null, false],
  [9, undefined, false],
])("after %i rounds of %s included the next one is beyond: %s", (used, included, beyond) => {
  expect(isBeyond(used, included)).toBe(beyond);
});
