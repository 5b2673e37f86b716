const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

/** A length of time in the unit in which people would say it: minutes up to two hours, hours up to two days, then days. Of working time there are no days. */
export function sayable(
  seconds: number,
  working = false,
): { unit: "minutes" | "hours" | "days"; count: number } {
  if (seconds < 2 * HOUR) return { unit: "minutes", count: Math.round(seconds / MINUTE) };
  if (working || seconds < 2 * DAY) return { unit: "hours", count: Math.round(seconds / HOUR) };
  return { unit: "days", count: Math.round(seconds / DAY) };
}
