import { expect, test } from "vitest";
import type { Audit } from "../pages/audit";
import { type Look, pagesReport, targetsOf } from "./pages-report";

const audit = (more: Partial<Audit> = {}): Audit => ({
  ...{
    performance: 96,
    accessibility: 100,
    bestPractices: 100,
    largestPaint: 1800,
    layoutShift: 0.01,
    blocking: 20,
  },
  ...{ script: 200 * 1024, faults: [] },
  ...more,
});
const BARE: Look = {
  page: "bare",
  profile: "mobile",
  audits: [audit({ script: 140 * 1024, performance: 10 })],
};
const ORDER: Look = {
  page: "order",
  profile: "mobile",
  audits: [audit({ performance: 90 }), audit(), audit({ performance: 99, script: 165 * 1024 })],
};
const STARTS = [900, 1200, 1000].map((ready) => ({ ready, page: ready + 100 }));
const measured = (look: Look, what: string) =>
  targetsOf(look, [BARE, look]).find((target) => target.what.includes(what));

test("a page is judged by the median of its looks", () => {
  expect(measured(ORDER, "performance")).toMatchObject({ measured: 96, bound: { atLeast: 95 } });
});

test("script counts beyond what the barest page loads", () => {
  expect(measured(ORDER, "script")).toMatchObject({ measured: 60, bound: { atMost: 30 } });
});

test("a desktop has the higher bar for performance, and paint is judged on the phone", () => {
  const desktop: Look = { ...ORDER, profile: "desktop" };
  expect(measured(desktop, "performance")).toMatchObject({ bound: { atLeast: 99 } });
  expect(measured(desktop, "LCP")).toBeUndefined();
});

test("paint is judged where the phone is slowed down in fact, too, and script is not counted twice", () => {
  const throttled: Look = { ...ORDER, profile: "throttled" };
  expect(measured(throttled, "LCP")).toMatchObject({ measured: 1800, bound: { atMost: 2_000 } });
  expect(measured(throttled, "script")).toBeUndefined();
});

test("the bare page itself promises nothing", () => {
  expect(targetsOf(BARE, [BARE])).toEqual([]);
});

test("a page in Chinese is held to what it is held to in English", () => {
  const chinese: Look = { ...ORDER, language: "zh" };
  const [english, same] = [targetsOf(ORDER, [BARE, ORDER]), targetsOf(chinese, [BARE, chinese])];
  expect(same.map(({ what }) => what)).toEqual(
    english.map(({ what }) => what.replace("order,", "order, zh,")),
  );
  expect(same.map(({ bound }) => bound)).toEqual(english.map(({ bound }) => bound));
  expect(pagesReport([BARE, chinese], STARTS).join("\n")).toMatch(/\| order, zh \| mobile +\|.*\| +60\.0 \|/);
});

test("a reader sees every look's largest paint, and no cold start where none was tried", () => {
  const looks = [1000, 3000, 2000].map((largestPaint) => audit({ largestPaint }));
  const text = pagesReport([BARE, { ...ORDER, audits: looks }], []).join("\n");
  expect(text).toContain("1,000 · 3,000 · 2,000");
  expect(text).not.toMatch(/cold start/i);
});

test("a reader sees bare and page side by side, the cold start, and what is at fault, once", () => {
  const fault = audit({ accessibility: 90, faults: ["A field has no label (label)"] });
  const unknown = { ...BARE, audits: [audit({ script: 140 * 1024, faults: ["It has no icon: 404"] })] };
  const text = pagesReport([unknown, { ...ORDER, audits: [fault, fault, fault] }], STARTS).join("\n");
  expect(text).toMatch(/\| bare +\| mobile +\|.*\| +140\.0 \| +0\.0 \|/);
  expect(text).toMatch(/\| order +\| mobile +\|.*\| +200\.0 \| +60\.0 \|/);
  expect(text).toContain("ready (database included) after 1,000 ms, the catalogue after 1,100 ms");
  expect(text).not.toContain("404");
  expect(text.match(/order: A field has no label/g)).toHaveLength(1);
});
