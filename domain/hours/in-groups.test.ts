import { expect, test } from "vitest";
import { closedSoon, inGroups } from "./in-groups";
import type { Span } from "./opening";

const DAY: Span[] = [{ from: 540, to: 1020 }];
const SHORT: Span[] = [{ from: 600, to: 840 }];

test("days with the same hours are told together, whether they follow each other or not", () => {
  expect(inGroups([DAY, DAY, [], DAY, SHORT, SHORT, []])).toEqual([
    {
      runs: [
        { first: 0, last: 1 },
        { first: 3, last: 3 },
      ],
      spans: DAY,
    },
    { runs: [{ first: 4, last: 5 }], spans: SHORT },
  ]);
  expect(inGroups([[], [], [], [], [], [], []])).toEqual([]);
});

test("customers are told of closed days that are near, not of those that are over or far", () => {
  const [over, now, near, far] = [
    { from: "2026-11-01", to: "2026-11-29" },
    { from: "2026-11-20", to: "2026-11-30" },
    { from: "2026-12-24", to: "2027-01-03" },
    { from: "2027-01-01", to: "2027-01-01" },
  ] as const;
  expect(closedSoon([far, near, now, over], "2026-11-30")).toEqual([now, near]);
});
