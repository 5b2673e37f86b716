import type { Day } from "../day";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The first instant at which it is that minute of the day (0 to 1440) or later in a time zone. So hours that the clocks skip
 * begin when they go on, and hours that they show twice are counted from the first time.
 */
export function instantOf(day: Day, minute: number, timeZone: string): Date {
  const shown = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE_MS;
  const [before, after] = [offsetAt(shown - DAY_MS, timeZone), offsetAt(shown + DAY_MS, timeZone)];
  if (before === after) return new Date(shown - before);
  const fitting = [shown - before, shown - after]
    .filter((instant) => instant + offsetAt(instant, timeZone) === shown)
    .sort((one, other) => one - other);
  return new Date(fitting[0] ?? firstAfter(shown, [shown - after, shown - before], timeZone));
}

/** Where the clocks go over what is looked for: it lies between these two, to the second. */
function firstAfter(shown: number, [low, high]: [number, number], timeZone: string): number {
  let [early, late] = [low, high];
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000;
    if (middle + offsetAt(middle, timeZone) >= shown) late = middle;
    else early = middle;
  }
  return late;
}

/** By how many milliseconds the clocks are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of clockIn(timeZone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

// Making one takes longer than using it a hundred times.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const two = "2-digit";
  const made = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  });
  clocks.set(timeZone, made);
  return made;
}
