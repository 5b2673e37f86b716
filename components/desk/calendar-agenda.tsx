import { useFormats, useWords } from "#words";
import { dueDay } from "@/domain/order/due";
import type { DeskCalendar } from "@/schemas/desk";
import { EmptyState } from "../ui/empty-state";
import { CalendarEntry } from "./calendar-entry";

/** The days of a month on which something is needed, one below the other. */
export function CalendarAgenda({ calendar }: { calendar: DeskCalendar }) {
  const words = useWords("desk");
  const formats = useFormats();
  const { today, orders } = calendar;
  const days = [...new Set(orders.map(dueDay))];
  const named = (day: string) =>
    formats.dateTime(new Date(`${day}T00:00:00Z`), {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
  if (days.length === 0)
    return (
      <div className="lg:hidden">
        <EmptyState title={words("calendar.none")} text={words("calendar.lead")} />
      </div>
    );
  return (
    <div className="space-y-5 lg:hidden">
      {days.map((day) => (
        <section key={day} aria-labelledby={`day-${day}`} className="space-y-2">
          <h3 id={`day-${day}`} className="font-medium">
            <time dateTime={day}>{named(day)}</time>
            {day === today && <span className="text-accent"> · {words("calendar.today")}</span>}
          </h3>
          <ul className="space-y-2">
            {orders
              .filter((order) => dueDay(order) === day)
              .map((order) => (
                <li key={order.id}>
                  <CalendarEntry order={order} today={today} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
