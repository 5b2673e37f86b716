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
import { type DeskNarrowing, narrowedAddress } from "./desk-address";
import { DeskModes } from "./desk-modes";
import { NarrowFold } from "./narrow-fold";

type Props = { calendar: DeskCalendar; asked: DeskNarrowing; children: ReactNode };

/** The orders by the day for which they are due: a sheet where there is room for one, else day after day. */
export function Calendar({ calendar, asked, children }: Props) {
  const words = useWords("desk");
  const { month, today, orders, more } = calendar;
  const late = orders.filter((order) => dueDay(order) < today).length;
  return (
    <div className="space-y-2 sm:space-y-4">
      <header className="relative flex flex-wrap items-center justify-between gap-x-8 gap-y-1 sm:gap-y-2">
        <h1 className="text-3xl">{words("calendar.title")}</h1>
        <NarrowFold asked={asked}>{children}</NarrowFold>
        <DeskModes here="calendar" asked={asked} />
        <p className="w-full text-soft max-sm:sr-only">{words("calendar.lead")}</p>
      </header>
      <div className="max-sm:hidden">{children}</div>
      <Months month={month} today={today} asked={asked} />
      {late > 0 && <p className="font-medium text-bad">{words("calendar.overdue", { count: late })}</p>}
      <CalendarGrid calendar={calendar} />
      <CalendarAgenda calendar={calendar} />
      {more && <p className="text-soft">{words("calendar.most", { count: CALENDAR_MOST })}</p>}
    </div>
  );
}

/** The month that is shown, and the ways to others. */
function Months({ month, today, asked }: Pick<DeskCalendar, "month" | "today"> & Pick<Props, "asked">) {
  const words = useWords("desk");
  const formats = useFormats();
  const name = formats.dateTime(new Date(`${month}-01T00:00:00Z`), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const now = monthOf(today);
  const addressOf = (other: string | null) =>
    other && narrowedAddress("/desk/calendar", asked, { month: other });
  return (
    <nav aria-label={words("calendar.title")} className="flex flex-wrap items-center gap-2">
      <Way to={addressOf(addMonths(month, -1))} label={words("calendar.previous")}>
        <Icon of={ChevronLeft} size={20} />
      </Way>
      <h2 className="min-w-44 text-center text-xl">{name}</h2>
      <Way to={addressOf(addMonths(month, 1))} label={words("calendar.next")}>
        <Icon of={ChevronRight} size={20} />
      </Way>
      {month !== now && (
        <Link
          href={narrowedAddress("/desk/calendar", asked, { month: now })}
          className={buttonClass("quiet")}
        >
          {words("calendar.now")}
        </Link>
      )}
    </nav>
  );
}

function Way({ to, label, children }: { to: string | null; label: string; children: ReactNode }) {
  if (!to) return null;
  return (
    <Link href={to} aria-label={label} className={buttonClass("secondary", "size-11 p-0!")}>
      {children}
    </Link>
  );
}
