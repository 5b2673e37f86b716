import { addDays, type Day, isDay } from "../day";

/** A month of the calendar, as "YYYY-MM". */
export type Month = string;

/** Whether `text` is a month between the years 1900 and 9999. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month `count` months after this one (before it, when negative), or null beyond the years that we know. */
export function addMonths(month: Month, count: number): Month | null {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - 1 + count;
  const text = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}

/** The weeks that a month has a day in, each from Monday to Sunday, with the days of its neighbours that fill them. */
export function weeksOf(month: Month): Day[][] {
  const first = `${month}-01`;
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(monday, week * 7 + day)),
  );
  return weeks.filter((days) => days.some((day) => monthOf(day) === month));
}
