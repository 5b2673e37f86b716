/** A calendar day in the shop's time zone, as "YYYY-MM-DD". Such texts compare in calendar order. */
export type Day = string;

/** The day that `instant` falls on in `timeZone` (an IANA name, e.g. "Asia/Shanghai"). */
export function dayOf(instant: Date, timeZone: string): Day {
  return formatterIn(timeZone).format(instant);
}

// Making one takes longer than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // en-CA writes ISO dates; the formatter keeps the year at four digits.
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}

/** Whether `name` is a time zone that dates can be told in (an IANA name). */
export function isTimeZone(name: string): boolean {
  // Newer engines also take bare offsets, which know no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-CA", { timeZone: name });
    return true;
  } catch {
    return false; // expected: the only way in which the engine says that it knows no such zone
  }
}

/** Whether `text` is a day that exists (no 30 February) between the years 1900 and 9999. */
export function isDay(text: string): boolean {
  if (!/^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}
