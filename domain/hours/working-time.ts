import { addDays, type Day, dayOf } from "../day";
import { hasHours, type Opening, weekdayOf } from "./opening";
import { instantOf } from "./wall-clock";

const HOUR_MS = 3_600_000;

/** Some time in which somebody is there, in milliseconds since 1970: from, and until before. */
type Shift = { from: number; to: number };

/**
 * Milliseconds from `a` to `b` in which somebody is there; all of them where no hours are set. 0 where `b` is not after `a`.
 */
export function workingTimeBetween(opening: Opening, a: Date, b: Date): number {
  if (a >= b) return 0;
  if (!hasHours(opening)) return b.getTime() - a.getTime();
  return shiftsBetween(opening, a, b).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** When so many hours of work are over that begin at `start`: the first such instant. */
export function afterWorking(opening: Opening, start: Date, hours: number): Date {
  let left = hours * HOUR_MS;
  if (left <= 0) return start;
  if (!hasHours(opening)) return new Date(start.getTime() + left);
  for (let day = dayOf(start, opening.timeZone); ; day = addDays(day, 1))
    for (const { from, to } of shiftsOn(opening, day)) {
      const begin = Math.max(from, start.getTime());
      if (begin + left <= to) return new Date(begin + left);
      left -= Math.max(0, to - begin);
    }
}

/** The last instant from which so many hours of work are over at `end`: `afterWorking` the other way round. */
export function beforeWorking(opening: Opening, end: Date, hours: number): Date {
  let left = hours * HOUR_MS;
  if (left <= 0) return end;
  if (!hasHours(opening)) return new Date(end.getTime() - left);
  for (let day = dayOf(end, opening.timeZone); ; day = addDays(day, -1))
    for (const { from, to } of shiftsOn(opening, day).reverse()) {
      const stop = Math.min(to, end.getTime());
      if (stop - left >= from) return new Date(stop - left);
      left -= Math.max(0, stop - from);
    }
}

/** All time from `a` to `b` in which somebody is there, in order. Only where hours are set. */
export function shiftsBetween(opening: Opening, a: Date, b: Date): Shift[] {
  const shifts: Shift[] = [];
  const last = dayOf(b, opening.timeZone);
  for (let day = dayOf(a, opening.timeZone); day <= last; day = addDays(day, 1))
    for (const shift of shiftsOn(opening, day)) {
      const [from, to] = [Math.max(shift.from, a.getTime()), Math.min(shift.to, b.getTime())];
      if (from < to) shifts.push({ from, to });
    }
  return shifts;
}

function shiftsOn({ week, closed, timeZone }: Opening, day: Day): Shift[] {
  const spans = week[weekdayOf(day)] ?? [];
  if (spans.length === 0 || closed.some(({ from, to }) => from <= day && day <= to)) return [];
  const at = (minute: number) => instantOf(day, minute, timeZone).getTime();
  return spans.map(({ from, to }) => ({ from: at(from), to: at(to) }));
}
