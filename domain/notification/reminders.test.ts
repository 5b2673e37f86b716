import { expect, test } from "vitest";
import { reminderDue } from "./reminders";

test("a studio past its reply goal is reminded once a day, three times in all", () => {
  const due = (hours: number) => reminderDue("reminder_reply", hours, 24);
  expect([23.9, 24, 47.9, 48, 72, 95.9, 96, 10_000].map(due)).toEqual([null, 1, 1, 2, 3, 3, null, null]);
});

test("a customer has two days to look at a sketch before the first of two reminders", () => {
  const due = (hours: number) => reminderDue("reminder_sketch", hours, 24);
  expect([0, 47, 48, 119, 120, 191, 192].map(due)).toEqual([null, null, 1, 1, 2, 2, null]);
});

test("of a quote that is about to expire people are told once", () => {
  expect([0, 47.9, 48].map((hours) => reminderDue("reminder_quote", hours, 24))).toEqual([1, 1, null]);
});
