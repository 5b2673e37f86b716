import type { Day } from "../day";

/** A month of the calendar, as "YYYY-MM". */
type Month = string;

/** So many months, the last one that of `today`. */
export function monthsUntil(today: Day, count: number): Month[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const last = year * 12 + month - 1;
  return Array.from({ length: count }, (_, at) => {
    const nth = last - count + 1 + at;
    return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, "0")}`;
  });
}
