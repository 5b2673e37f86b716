import { expect, test } from "vitest";
import type { Sample } from "../measure/measure";
import { type Growth, growthReport, targetsOf } from "./growth-report";

const sample = (perSecond: number): Sample => ({
  ...{ perSecond, requests: perSecond * 10, seconds: 10, p50: 4, p99: 10, errors: 0, generator: 0.4 },
  ...{ serverCpu: 0.5, databaseCpu: 0.2, memory: 200 },
});
const FIGURE: Growth = {
  read: "LIST",
  callers: 8,
  samples: new Map([
    [1_000, [sample(1000), sample(500)]],
    [100_000, [sample(990), sample(490)]],
    [1_000_000, [sample(950), sample(450)]],
  ]),
};

test("the largest shop is held to the smallest, round by round", () => {
  const [target] = targetsOf(FIGURE);
  expect(target?.what).toContain("at 1,000,000 orders, of those at 1,000");
  expect(target?.measured).toBeCloseTo((0.95 + 0.9) / 2);
});

test("one size alone cannot have grown", () => {
  expect(targetsOf({ ...FIGURE, samples: new Map([[1_000, [sample(1)]]]) })).toEqual([]);
});

test("a reader sees each size beside the smallest", () => {
  const text = growthReport([FIGURE], { rounds: 2, seconds: 10 }).join("\n");
  expect(text).toMatch(/\| LIST +\| 8 +\| +1,000 \| +750\.0 \| +1\.00 \|/);
  expect(text).toMatch(/the most memory under load, MB +\| +≤ 300 \| +200 \| +met/);
  expect(text).toMatch(/\| LIST +\| 8 +\| +1,000,000 \| +700\.0 \| +0\.93 \|/);
});
