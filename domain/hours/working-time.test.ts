import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_WEEK, type Opening, workingDay } from "./opening";
import { instantOf } from "./wall-clock";
import { afterWorking, beforeWorking, workingTimeBetween } from "./working-time";

const HOUR_MS = 3_600_000;
const NINE_TO_FIVE = { from: 540, to: 1020 };
const WEEK = [...Array.from({ length: 5 }, () => [NINE_TO_FIVE]), [], []];
const studio = (more: Partial<Opening> = {}): Opening => ({
  week: WEEK,
  closed: [],
  timeZone: "Europe/Berlin",
  ...more,
});
const hoursBetween = (opening: Opening, a: string, b: string) =>
  workingTimeBetween(opening, new Date(a), new Date(b)) / HOUR_MS;

describe("working time", () => {
  test("nights, Sundays and closed days do not count", () => {
    // A Friday at 16:00 to the Monday after at 10:00.
    expect(hoursBetween(studio(), "2026-11-27T15:00Z", "2026-11-30T09:00Z")).toBe(2);
    const closed = [{ from: "2026-12-24", to: "2026-12-27" }];
    expect(hoursBetween(studio({ closed }), "2026-12-23T15:00Z", "2026-12-28T09:00Z")).toBe(2);
    expect(hoursBetween(studio(), "2026-11-28T00:00Z", "2026-11-29T22:00Z")).toBe(0);
    expect(hoursBetween(studio(), "2026-11-30T09:00Z", "2026-11-27T15:00Z")).toBe(0);
  });

  test("a break at noon does not count either", () => {
    const parted = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ];
    const week = WEEK.map((spans) => spans.flatMap(() => parted));
    expect(hoursBetween(studio({ week }), "2026-11-30T08:00Z", "2026-11-30T16:00Z")).toBe(7);
    expect(workingDay({ week })).toBe(7);
  });

  test("a request of Friday evening with six hours to reply is due on Monday afternoon", () => {
    const due = afterWorking(studio(), new Date("2026-11-27T20:00Z"), 6);
    expect(due).toEqual(new Date("2026-11-30T14:00Z"));
    // Eight hours are a whole day: it is over when the day is.
    expect(afterWorking(studio(), new Date("2026-11-27T20:00Z"), 8)).toEqual(new Date("2026-11-30T16:00Z"));
    expect(beforeWorking(studio(), due, 6)).toEqual(new Date("2026-11-30T08:00Z"));
    expect(beforeWorking(studio(), new Date("2026-11-30T08:00Z"), 1)).toEqual(new Date("2026-11-27T15:00Z"));
  });

  test("without hours all time counts", () => {
    const always = studio({ week: NO_WEEK, closed: [{ from: "2026-11-28", to: "2026-11-28" }] });
    expect(hoursBetween(always, "2026-11-27T15:00Z", "2026-11-28T15:00Z")).toBe(24);
    expect(afterWorking(always, new Date("2026-11-27T15:00Z"), 24)).toEqual(new Date("2026-11-28T15:00Z"));
    expect(workingDay(always)).toBe(24);
  });

  test("the day on which the clocks change is an hour shorter or longer", () => {
    const night = studio({ week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]) });
    expect(hoursBetween(night, "2026-03-28T23:00Z", "2026-03-29T22:00Z")).toBe(23);
    expect(hoursBetween(night, "2026-10-24T22:00Z", "2026-10-25T23:00Z")).toBe(25);
    // Nine in the morning is another instant on the Monday after.
    expect(afterWorking(studio(), new Date("2026-03-27T16:00Z"), 1)).toEqual(new Date("2026-03-30T08:00Z"));
  });
});

test.each([
  ["2026-03-29", 150, "Europe/Berlin", "2026-03-29T01:00:00Z"], // skipped: 2:30 is 3:00
  ["2026-10-25", 150, "Europe/Berlin", "2026-10-25T00:30:00Z"], // shown twice: the first
  ["2026-10-25", 180, "Europe/Berlin", "2026-10-25T02:00:00Z"],
  ["2026-11-30", 0, "Asia/Shanghai", "2026-11-29T16:00:00Z"],
  ["2026-11-30", 1440, "America/St_Johns", "2026-12-01T03:30:00Z"],
  ["2011-12-30", 600, "Pacific/Apia", "2011-12-30T10:00:00Z"], // a day that was left out
  ["2026-06-01", 60, "Pacific/Kiritimati", "2026-05-31T11:00:00Z"],
])("minute %2$s of %1$s in %3$s", (day, minute, timeZone, instant) => {
  expect(instantOf(day, minute, timeZone)).toEqual(new Date(instant));
});

describe("for any hours", () => {
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 4, maxLength: 4 })
    .map((quarters) => quarters.sort((one, other) => one - other).map((quarter) => quarter * 15))
    .chain(([a = 0, b = 0, c = 0, d = 0]) =>
      fc.constantFrom(
        [],
        [{ from: a, to: b }],
        [
          { from: a, to: b },
          { from: c, to: d },
        ],
      ),
    );
  const opening = fc.record({
    week: fc.array(spans, { minLength: 7, maxLength: 7 }),
    closed: fc.subarray([
      { from: "2026-03-28", to: "2026-04-02" },
      { from: "2026-10-25", to: "2026-10-25" },
    ]),
    timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"),
  });
  // Around both changes of the clocks, to the quarter of an hour.
  const instant = fc
    .tuple(fc.constantFrom("2026-03-08", "2026-03-27", "2026-10-03", "2026-10-23"), fc.nat(900))
    .map(([day, quarter]) => new Date(Date.parse(`${day}T00:00:00Z`) + quarter * 900_000));

  test("what is worked until later is what is worked until then, and from then on", () => {
    fc.assert(
      fc.property(opening, instant, instant, instant, (hours, ...instants) => {
        const [a, b, c] = instants.sort((one, other) => one.getTime() - other.getTime()) as [
          Date,
          Date,
          Date,
        ];
        const whole = workingTimeBetween(hours, a, c);
        expect(workingTimeBetween(hours, a, b) + workingTimeBetween(hours, b, c)).toBe(whole);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual(c.getTime() - a.getTime());
      }),
      { numRuns: 50 },
    );
  });

  test("after so many hours of work so many were worked, not one moment before, and the way back is the same", () => {
    fc.assert(
      fc.property(opening, instant, fc.integer({ min: 1, max: 60 }), (hours, start, count) => {
        const end = afterWorking(hours, start, count);
        expect(workingTimeBetween(hours, start, end)).toBe(count * HOUR_MS);
        const before = new Date(end.getTime() - 1);
        expect(workingTimeBetween(hours, start, before)).toBe(count * HOUR_MS - 1);
        const latest = beforeWorking(hours, end, count);
        expect(latest.getTime()).toBeGreaterThanOrEqual(start.getTime());
        expect(workingTimeBetween(hours, latest, end)).toBe(count * HOUR_MS);
        expect(workingTimeBetween(hours, new Date(latest.getTime() + 1), end)).toBe(count * HOUR_MS - 1);
      }),
      { numRuns: 50 },
    );
  });
});
