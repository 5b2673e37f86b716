import { createFormatter } from "use-intl/core";
import { expect, test } from "vitest";
import type { Span } from "@/domain/hours/opening";
import type { Locale } from "@/domain/viewer";
import { daysIn, weekIn } from "./hours";
import { wordsIn } from "./translate";

const DAY: Span[] = [{ from: 540, to: 1020 }];
const PARTED: Span[] = [
  { from: 600, to: 750 },
  { from: 810, to: 1440 },
];
const told = (locale: Locale, week: Span[][]) =>
  weekIn(
    (name, values) => wordsIn(locale)(`hours.${name}`, values as never),
    createFormatter({ locale, timeZone: "UTC" }),
  )(week);

test("a week is said as people say it, in their language", () => {
  expect(told("en", [DAY, DAY, DAY, DAY, DAY, [], []])).toBe("Mon–Fri 9:00–17:00");
  expect(told("en", [DAY, [], DAY, [], [], PARTED, []])).toBe(
    "Mon, Wed 9:00–17:00; Sat 10:00–12:30 and 13:30–24:00",
  );
  expect(told("zh", [DAY, DAY, DAY, DAY, DAY, PARTED, []])).toBe(
    "周一至周五 9:00–17:00；周六 10:00–12:30、13:30–24:00",
  );
  expect(told("en", [[], [], [], [], [], [], []])).toBe("");
});

test("days off are said with their year, and one day as one", () => {
  const days = daysIn(createFormatter({ locale: "en", timeZone: "America/New_York" }));
  expect(days({ from: "2026-12-24", to: "2026-12-24" })).toBe("Dec 24, 2026");
  expect(days({ from: "2026-12-24", to: "2027-01-03" })).toMatch(/^Dec 24, 2026\s–\sJan 3, 2027$/);
});
