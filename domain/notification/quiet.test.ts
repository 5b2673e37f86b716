import { expect, test } from "vitest";
import { endOfQuiet, isQuiet } from "./quiet";

const NIGHT = { quietFrom: 22, quietTo: 7 };
const at = (iso: string) => new Date(iso);

test("somebody in Shanghai is left alone from ten at night until seven in the morning, by their own clock", () => {
  expect(isQuiet(at("2026-11-20T13:59:00Z"), NIGHT, "Asia/Shanghai")).toBe(false);
  expect(isQuiet(at("2026-11-20T14:00:00Z"), NIGHT, "Asia/Shanghai")).toBe(true);
  expect(isQuiet(at("2026-11-20T22:59:59Z"), NIGHT, "Asia/Shanghai")).toBe(true);
  expect(isQuiet(at("2026-11-20T23:00:00Z"), NIGHT, "Asia/Shanghai")).toBe(false);
});

test("whoever is left alone is told at the end of their quiet hours, others at once", () => {
  expect(endOfQuiet(at("2026-11-20T15:30:20Z"), NIGHT, "Asia/Shanghai")).toEqual(at("2026-11-20T23:00:00Z"));
  const noon = at("2026-11-20T04:00:01Z");
  expect(endOfQuiet(noon, NIGHT, "Asia/Shanghai")).toEqual(noon);
});

test("quiet hours within one day, and none at all", () => {
  const noon = at("2026-11-20T12:15:00Z");
  expect(endOfQuiet(noon, { quietFrom: 12, quietTo: 14 }, "UTC")).toEqual(at("2026-11-20T14:00:00Z"));
  expect(isQuiet(noon, { quietFrom: null, quietTo: null }, "UTC")).toBe(false);
  expect(isQuiet(noon, { quietFrom: 12, quietTo: 12 }, "UTC")).toBe(false);
});

test("a night in which clocks change ends at seven all the same", () => {
  expect(endOfQuiet(at("2026-10-24T22:00:00Z"), NIGHT, "Europe/Berlin")).toEqual(at("2026-10-25T06:00:00Z"));
  expect(endOfQuiet(at("2026-03-28T23:00:00Z"), NIGHT, "Europe/Berlin").getTime()).toBeGreaterThanOrEqual(
    at("2026-03-29T05:00:00Z").getTime(),
  );
});
