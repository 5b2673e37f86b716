import { ChevronLeft, ChevronRight } from "lucide";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormats, useWords } from "#words";
import { addMonths, monthOf } from "@/domain/desk/month";
import { dueDay } from "@/domain/order/due";
import { CALENDAR_MOST, type DeskCalendar } from "@/schemas/desk";
import { buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";
import { CalendarAgenda } from "./calendar-agenda";
import { CalendarGrid } from "./calendar-grid";
import { DeskModes } from "./desk-modes";

/** The orders by the day on which they are needed: a sheet where there is room for one, else day after day. */
export function Calendar({ calendar }: { calendar: DeskCalendar }) {
  const words = useWords("desk");
  const { month, today, orders, more } = calendar;
  const late = orders.filter((order) => dueDay(order) < today).length;
  return (
    <div className="space-y-4">
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1 className="text-3xl">{words("calendar.title")}</h1>
        <DeskModes here="calendar" />
        <p className="w-full text-soft">{words("calendar.lead")}</p>
      </header>
      <Months month={month} today={today} />
      {late > 0 && <p className="font-medium text-bad">{words("calendar.overdue", { count: late })}</p>}
      <CalendarGrid calendar={calendar} />
      <CalendarAgenda calendar={calendar} />
      {more && <p className="text-soft">{words("calendar.most", { count: CALENDAR_MOST })}</p>}
    </div>
  );
}

/** The month that is shown, and the ways to others. */
function Months({ month, today }: Pick<DeskCalendar, "month" | "today">) {
  const words = useWords("desk");
  const formats = useFormats();
  const name = formats.dateTime(new Date(`${month}-01T00:00:00Z`), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const now = monthOf(today);
  return (
    <nav aria-label={words("calendar.title")} className="flex flex-wrap items-center gap-2">
      <Way to={addMonths(month, -1)} label={words("calendar.previous")}>
        <Icon of={ChevronLeft} size={20} />
      </Way>
      <h2 className="min-w-44 text-center text-xl">{name}</h2>
      <Way to={addMonths(month, 1)} label={words("calendar.next")}>
        <Icon of={ChevronRight} size={20} />
      </Way>
      {month !== now && (
        <Link href={`/desk/calendar?month=${now}`} className={buttonClass("quiet")}>
          {words("calendar.now")}
        </Link>
      )}
    </nav>
  );
}

function Way({ to, label, children }: { to: string | null; label: string; children: ReactNode }) {
  if (!to) return null;
  return (
    <Link
      href={`/desk/calendar?month=${to}`}
      aria-label={label}
      className={buttonClass("secondary", "size-11 p-0!")}
    >
      {children}
    </Link>
  );
}
