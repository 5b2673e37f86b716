import { expect, test } from "vitest";
import { NO_WEEK, type Opening } from "../hours/opening";
import { type ReminderKind, remindedBetween, reminderDue } from "./reminders";

const ALWAYS: Opening = { week: NO_WEEK, closed: [], timeZone: "Europe/Berlin" };
const NINE_TO_FIVE = [{ from: 540, to: 1020 }];
const WEEKDAYS: Opening = {
  ...ALWAYS,
  week: [...Array.from({ length: 5 }, () => NINE_TO_FIVE), [], []],
  closed: [{ from: "2026-12-24", to: "2026-12-27" }],
};
const HOUR_MS = 3_600_000;

/** What is due of something that has waited for so many hours. */
const dueAfter = (kind: ReminderKind) => (hours: number) =>
  reminderDue(kind, new Date(0), new Date(hours * HOUR_MS), { opening: ALWAYS, replyGoal: 24 });

test("a studio past its reply goal is reminded once a day, three times in all", () => {
  const due = [23.9, 24, 47.9, 48, 72, 95.9, 96, 10_000].map(dueAfter("reminder_reply"));
  expect(due).toEqual([null, 1, 1, 2, 3, 3, null, null]);
});

test("a customer has two days to look at a sketch before the first of two reminders", () => {
  const due = [0, 47, 48, 119, 120, 191, 192].map(dueAfter("reminder_sketch"));
  expect(due).toEqual([null, null, 1, 1, 2, 2, null]);
});

test("of a quote that is about to expire people are told once", () => {
  expect([0, 47.9, 48].map(dueAfter("reminder_quote"))).toEqual([1, 1, null]);
});

test("with opening hours a studio is past its goal after so many of them, and reminded again each working day", () => {
  const goal = { opening: WEEKDAYS, replyGoal: 8 };
  // Asked on the Wednesday before the holidays at 16:00, in the shop's time: an hour is left of that day.
  const since = new Date("2026-12-23T15:00Z");
  const due = (day: string) => reminderDue("reminder_reply", since, new Date(day), goal);
  const days = ["2026-12-24T15:00Z", "2026-12-28T14:59Z", "2026-12-28T15:00Z", "2026-12-29T14:59Z"];
  expect(days.map(due)).toEqual([null, null, 1, 1]);
  expect(["2026-12-29T15:00Z", "2026-12-30T20:00Z", "2026-12-31T14:59Z"].map(due)).toEqual([2, 3, 3]);
  expect(["2026-12-31T15:00Z", "2027-02-01T10:00Z"].map(due)).toEqual([null, null]);
  // Customers decide on any day.
  expect(reminderDue("reminder_sketch", since, new Date("2026-12-25T15:00Z"), goal)).toBe(1);
});

test("what is looked for in the database is just what is due", () => {
  const goal = { opening: WEEKDAYS, replyGoal: 8 };
  const instant = new Date("2026-12-28T15:00Z");
  const { after, until } = remindedBetween("reminder_reply", instant, goal);
  const due = (since: number) => reminderDue("reminder_reply", new Date(since), instant, goal);
  expect([until.getTime(), until.getTime() + 1, after.getTime() + 1, after.getTime()].map(due)).toEqual([
    1,
    null,
    3,
    null,
  ]);
});
