import type { Day } from "../day";
import { addDays } from "../day";
import type { Days, Span, Week } from "./opening";

/** Weekdays with the same hours: runs of days that follow each other (0 for Monday), and the spans of each. */
export type Group = { runs: { first: number; last: number }[]; spans: readonly Span[] };

/** A week as people tell it: days with the same hours together, in the order of their first. */
export function inGroups(week: Week): Group[] {
  const groups = new Map<string, Group>();
  for (const [day, spans] of week.entries()) {
    if (spans.length === 0) continue;
    const key = JSON.stringify(spans.map(({ from, to }) => [from, to]));
    const group = groups.get(key) ?? { runs: [], spans };
    groups.set(key, group);
    const run = group.runs.at(-1);
    if (run?.last === day - 1) run.last = day;
    else group.runs.push({ first: day, last: day });
  }
  return [...groups.values()];
}

/** How many days ahead customers are told that the shop is closed. */
const TOLD_AHEAD = 30;

/** Of the days on which it is closed those that customers should know of today, in order. */
export function closedSoon(closed: readonly Days[], today: Day): Days[] {
  const horizon = addDays(today, TOLD_AHEAD);
  return closed
    .filter(({ from, to }) => to >= today && from <= horizon)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
