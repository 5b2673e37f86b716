import type { Day } from "../day";

/** From and to in minutes of the day: 0 to 1440, by the clock in the shop. */
export type Span = { from: number; to: number };

/** The spans of each weekday, Monday first. A day without one is closed. */
export type Week = readonly (readonly Span[])[];

/** The first and the last of some days. */
export type Days = { from: Day; to: Day };

/** When somebody is there: by the week, but for the days on which it is closed. */
export type Opening = { week: Week; closed: readonly Days[]; timeZone: string };

/** The most spans a day may have: before and after a break. */
export const MOST_SPANS = 2;

/** The most entries of days on which it is closed, and days that one of them may last. */
export const MOST_CLOSED = 100;
export const LONGEST_CLOSED = 366;

export const DAY_MINUTES = 24 * 60;
const WEEKDAYS = 7;

/** A week in which no hours are set. */
export const NO_WEEK: Week = Array.from({ length: WEEKDAYS }, () => []);

/** Whether there are hours at all. Without any, all time counts. */
export function hasHours({ week }: Pick<Opening, "week">): boolean {
  return week.some((spans) => spans.length > 0);
}

/** The weekday of a day: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEKDAYS;
}

/** The hours of a day on which it is open, on average; 24 where no hours are set. */
export function workingDay({ week }: Pick<Opening, "week">): number {
  const open = week.filter((spans) => spans.length > 0);
  if (open.length === 0) return 24;
  const minutes = open.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return minutes / 60 / open.length;
}
