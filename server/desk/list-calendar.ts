import type { Day } from "@/domain/day";
import { monthOf, weeksOf } from "@/domain/desk/month";
import type { Viewer } from "@/domain/viewer";
import { CALENDAR_MOST, type CalendarQuery, type DeskCalendar } from "@/schemas/desk";
import type { OrderSummary } from "@/schemas/order";
import { asking } from "./asking";
import { readHeld } from "./list-desk";

const AT_ONCE = 100;

/**
 * The orders that are needed in the weeks of a month and that somebody still has something to do with, the first needed on top; without a
 * month, of the one it is in the shop. Refuses customers.
 */
export async function listCalendar(viewer: Viewer, query: CalendarQuery): Promise<DeskCalendar> {
  const asked = await asking(viewer, query);
  const month = query.month ?? monthOf(asked.today);
  const days = weeksOf(month).flat();
  const needed = { from: daysUntil(asked.today, days.at(0)), to: daysUntil(asked.today, days.at(-1)) };
  const held = { asked: { live: true, needed }, order: "first_needed" } as const;
  const orders: OrderSummary[] = [];
  let after: string | undefined;
  do {
    const page = await readHeld(held, asked, { after, before: undefined, limit: AT_ONCE });
    orders.push(...page.orders);
    after = page.next;
  } while (after && orders.length < CALENDAR_MOST);
  return { month, today: asked.today, orders, more: Boolean(after) };
}

/** How many days it is from one day to another. */
function daysUntil(from: Day, to: Day = from): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
