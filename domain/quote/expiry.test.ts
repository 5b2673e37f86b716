import { describe, expect, test } from "vitest";
import { dayOf } from "../day";
import { isExpired } from "./expiry";

const LAST_DAY = "2026-11-30";
const isOver = (instant: string, timeZone: string) => isExpired(LAST_DAY, dayOf(new Date(instant), timeZone));

describe("a quote's last day", () => {
  test.each([
    ["UTC", "2026-11-30T23:59:59.999Z", "2026-12-01T00:00:00Z"],
    ["Asia/Shanghai", "2026-11-30T15:59:59.999Z", "2026-11-30T16:00:00Z"],
    ["America/New_York", "2026-12-01T04:59:59.999Z", "2026-12-01T05:00:00Z"],
    ["Pacific/Auckland", "2026-11-30T10:59:59.999Z", "2026-11-30T11:00:00Z"],
    ["Asia/Kathmandu", "2026-11-30T18:14:59.999Z", "2026-11-30T18:15:00Z"],
  ])("in a shop in %s the quote holds to the last moment of the day", (timeZone, last, over) => {
    expect(isOver(last, timeZone)).toBe(false);
    expect(isOver(over, timeZone)).toBe(true);
  });

  test("a quote for today can still be accepted today", () => {
    expect(isExpired("2026-11-22", "2026-11-22")).toBe(false);
    expect(isExpired("2026-11-22", "2026-11-23")).toBe(true);
    expect(isExpired("2026-11-22", "2026-11-21")).toBe(false);
  });

  test("a quote without a last day never expires", () => {
    expect(isExpired(null, "9999-12-31")).toBe(false);
  });
});
