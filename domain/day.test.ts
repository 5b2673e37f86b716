import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, isDay } from "./day";

describe("days", () => {
  test.each([
    ["2026-03-01T00:30:00Z", "America/New_York", "2026-02-28"],
    ["2026-03-01T00:30:00Z", "UTC", "2026-03-01"],
    ["2026-02-28T16:00:00Z", "Asia/Shanghai", "2026-03-01"],
    ["2026-02-28T15:59:59Z", "Asia/Shanghai", "2026-02-28"],
    ["2026-06-01T10:00:00Z", "Pacific/Kiritimati", "2026-06-02"],
    ["2026-06-01T10:00:00Z", "Pacific/Pago_Pago", "2026-05-31"],
  ])("at %s it is in %s the day %s", (instant, timeZone, day) => {
    expect(dayOf(new Date(instant), timeZone)).toBe(day);
  });

  test("the clocks going forward or back moves no day", () => {
    expect(dayOf(new Date("2026-03-29T00:59:59Z"), "Europe/Berlin")).toBe("2026-03-29");
    expect(dayOf(new Date("2026-10-25T00:30:00Z"), "Europe/Berlin")).toBe("2026-10-25");
    expect(dayOf(new Date("2026-10-25T22:59:59Z"), "Europe/Berlin")).toBe("2026-10-25");
    expect(dayOf(new Date("2026-10-25T23:00:00Z"), "Europe/Berlin")).toBe("2026-10-26");
  });

  test.each(["2026-02-28", "2024-02-29", "1900-01-01", "9999-12-31", "2000-02-29"])("%s exists", (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "1900-02-29",
    "0999-01-01",
    "26-01-01",
    "2026-01-01T00:00",
    " 2026-01-01",
    "2026/01/01",
    "",
  ])("“%s” is no day", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("days are counted across months, years and leap days", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(addDays("2026-11-22", 0)).toBe("2026-11-22");
  });

  test("going some days on and as many back leads to the same day", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (instant, count) => {
        const start = dayOf(instant, "UTC");
        const end = addDays(start, count);
        expect(isDay(end)).toBe(true);
        expect(addDays(end, -count)).toBe(start);
        // Texts of days compare in calendar order.
        expect(Math.sign(Number(end > start) - Number(end < start))).toBe(Math.sign(count));
      }),
    );
  });
});
