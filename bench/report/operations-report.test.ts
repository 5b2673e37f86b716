import { expect, test } from "vitest";
import type { Sample } from "../measure/measure";
import { type Figure, operationsReport, targetsOf } from "./operations-report";

const sample = (perSecond: number, more: Partial<Sample> = {}): Sample => ({
  ...{ perSecond, requests: perSecond * 10, seconds: 10, p50: 4, p99: 10, errors: 0, generator: 0.4 },
  ...{ serverCpu: 0.5, databaseCpu: 0.2, memory: 200 },
  ...more,
});
const figure = (more: Partial<Figure> = {}): Figure => ({
  ...{ operation: "DETAIL", callers: 32 },
  floor: [sample(1000), sample(2000), sample(1500)],
  application: [sample(800), sample(1800), sample(1200)],
  ...more,
});
const measured = (figures: Figure[], what: string) =>
  targetsOf(figures).find((target) => target.what.includes(what))?.measured;

test("throughput is held to the floor's of the same round", () => {
  expect(measured([figure()], "DETAIL, 32 callers: requests/s")).toBeCloseTo(0.8);
});

test("targets hold at 32 callers: others are shown, not judged", () => {
  expect(measured([figure({ callers: 128 })], "requests/s")).toBeUndefined();
  expect(operationsReport([figure({ callers: 128 })], RUN).join("\n")).toMatch(/\| DETAIL +\| 128 +\| floor/);
});

test("latency and CPU are held to the floor's too", () => {
  const slow = figure({ application: [1, 2, 3].map(() => sample(500, { p99: 25, serverCpu: 2 })) });
  expect(measured([slow], "DETAIL, 32 callers: p99")).toBe(2.5);
  expect(measured([slow], "CPU for a request")).toBe(4);
  expect(measured([figure({ operation: "SEND" })], "CPU for a request")).toBeUndefined();
});

test("one error anywhere is an error, and memory is the most of any round", () => {
  const [good, bad] = [
    figure(),
    figure({ callers: 1, application: [sample(10, { errors: 1, memory: 310 })] }),
  ];
  expect(measured([good], "errors")).toBe(0);
  expect(measured([good, bad], "errors")).toBe(1);
  expect(measured([good, bad], "memory")).toBe(310);
});

const RUN = {
  rounds: 3,
  seconds: 10,
  orders: 100_000,
  customers: 1_000,
  cores: { server: "0", others: "1" },
};

test("a reader finds medians, ratio and circumstances", () => {
  const text = operationsReport([figure()], RUN).join("\n");
  expect(text).toContain(
    "100,000 orders, 1,000 customers; 3 rounds of 10 s, in turns. Each server had core 0 to itself",
  );
  expect(text).toMatch(/\| DETAIL +\| 32 +\| floor +\| +1,500 \| +\| +4\.0 \| +10\.0 \| +0 \|/);
  expect(text).toMatch(/\| DETAIL +\| 32 +\| Atelier +\| +1,200 \| +0\.80 \|/);
});
