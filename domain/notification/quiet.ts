/** Hours of the day, 0 to 23, between which somebody is left alone; over midnight where the first is the later one. */
export type Quiet = { quietFrom: number | null; quietTo: number | null };

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** Whether it is quiet for somebody at that instant, in their time zone (an IANA name). */
export function isQuiet(instant: Date, quiet: Quiet, timeZone: string): boolean {
  return quietLeft(instant, quiet, timeZone) > 0;
}

/** When somebody may next be told: that very instant, or the end of their quiet hours. */
export function endOfQuiet(instant: Date, quiet: Quiet, timeZone: string): Date {
  let end = instant;
  // Clocks that are put back on the way make it twice.
  for (let left = 1; left > 0; ) {
    left = quietLeft(end, quiet, timeZone);
    if (left > 0) end = new Date(Math.floor(end.getTime() / MINUTE_MS) * MINUTE_MS + left * MINUTE_MS);
  }
  return end;
}

/** Minutes by the clock until the quiet hours end; 0 outside of them. */
function quietLeft(instant: Date, { quietFrom, quietTo }: Quiet, timeZone: string): number {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return 0;
  const minute = minuteOfDay(instant, timeZone);
  const [from, to] = [quietFrom * 60, quietTo * 60];
  const sinceFrom = (minute - from + DAY_MINUTES) % DAY_MINUTES;
  const length = (to - from + DAY_MINUTES) % DAY_MINUTES;
  return sinceFrom < length ? length - sinceFrom : 0;
}

// Making one takes longer than using it a hundred times.
const clocks = new Map<string, Intl.DateTimeFormat>();

function minuteOfDay(instant: Date, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  clocks.set(timeZone, clock);
  const [hour = 0, minute = 0] = clock.format(instant).split(":").map(Number);
  return hour * 60 + minute;
}
