import type { Day } from "../day";

/** The day for which an order is due: the one promised, else the one that the customer asked for; empty where there is none. */
export function dueDay({ promised, event_date }: { promised: Day; event_date: Day }): Day {
  return promised || event_date;
}
