import { useFormats, useWords } from "#words";
import { monthOf, weeksOf } from "@/domain/desk/month";
import { dueDay } from "@/domain/order/due";
import type { DeskCalendar } from "@/schemas/desk";
import { CalendarEntry } from "./calendar-entry";

/** A month as a sheet, week under week. */
export function CalendarGrid({ calendar }: { calendar: DeskCalendar }) {
  const words = useWords("desk");
  const formats = useFormats();
  const weeks = weeksOf(calendar.month);
  const named = (day: string, weekday: "long" | "short") =>
    formats.dateTime(new Date(`${day}T00:00:00Z`), { weekday, timeZone: "UTC" });
  return (
    <table className="w-full table-fixed border-separate border-spacing-1 max-lg:hidden">
      <caption className="sr-only">{words("calendar.lead")}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th
              key={day}
              scope="col"
              abbr={named(day, "long")}
              className="px-2 text-left font-medium text-soft"
            >
              {named(day, "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <DayCell key={day} day={day} calendar={calendar} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, calendar }: { day: string; calendar: DeskCalendar }) {
  const words = useWords("desk");
  const { month, today, orders } = calendar;
  const isToday = day === today;
  const look = monthOf(day) === month ? "bg-card" : "bg-transparent";
  return (
    <td
      aria-current={isToday ? "date" : undefined}
      className={`h-28 rounded-xl border p-1.5 align-top ${look} ${isToday ? "border-accent" : "border-line"}`}
    >
      <p className={`px-1 pb-1 text-sm tabular-nums ${isToday ? "font-semibold text-accent" : "text-soft"}`}>
        <time dateTime={day}>{Number(day.slice(8))}</time>
        {isToday && ` · ${words("calendar.today")}`}
      </p>
      <ul className="space-y-1 empty:hidden">
        {orders
          .filter((order) => dueDay(order) === day)
          .map((order) => (
            <li key={order.id}>
              <CalendarEntry order={order} today={today} />
            </li>
          ))}
      </ul>
    </td>
  );
}
