import { type Group, inGroups } from "@/domain/hours/in-groups";
import type { Days, Span, Week } from "@/domain/hours/opening";
import type { Formats } from "./formats";

/** The words around weekdays and hours, by the names of the `hours` namespace. */
export type HoursWords = (
  name: "run" | "days" | "spans" | "group" | "groups",
  values: Record<string, string>,
) => string;

/** A week as its reader says it: "Mon–Fri 9:00–17:00; Sat 10:00–14:00". Empty where no hours are set. */
export function weekIn(words: HoursWords, formats: Formats) {
  const between = (parts: readonly string[], name: "days" | "spans" | "groups") =>
    parts.reduce((before, after) => words(name, { before, after }));
  const runOf = ({ first, last }: Group["runs"][number]) => {
    const [from, to] = [weekdayIn(formats)(first), weekdayIn(formats)(last)];
    return first === last ? from : words("run", { from, to });
  };
  return (week: Week): string => {
    const told = inGroups(week).map(({ runs, spans }) => {
      const days = between(runs.map(runOf), "days");
      return words("group", { days, spans: between(spans.map(spanInWords), "spans") });
    });
    return told.length === 0 ? "" : between(told, "groups");
  };
}

/** What a weekday is called, 0 for Monday. */
export function weekdayIn(formats: Formats, weekday: "short" | "long" = "short") {
  // The first of June 2026 was a Monday.
  return (day: number) =>
    formats.dateTime(new Date(Date.UTC(2026, 5, 1 + day)), { weekday, timeZone: "UTC" });
}

/** Some days as their reader writes them; one day as one. */
export function daysIn(formats: Formats) {
  return ({ from, to }: Days): string => {
    const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
    const style = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
    return from === to ? formats.dateTime(first, style) : formats.dateTimeRange(first, last, style);
  };
}

const spanInWords = ({ from, to }: Span) => `${clock(from)}–${clock(to)}`;
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
