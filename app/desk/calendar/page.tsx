import type { Metadata } from "next";
import { Calendar } from "@/components/desk/calendar";
import { NarrowForm } from "@/components/desk/desk-filter";
import { DeskLive } from "@/components/desk/desk-live";
import { isMonth } from "@/domain/desk/month";
import { MESSAGES } from "@/i18n/messages";
import { findChoices } from "@/server/desk/find-choices";
import { listCalendar } from "@/server/desk/list-calendar";
import { newestCursor } from "@/server/events/newest-cursor";
import { pageLocale } from "@/server/http/words";
import { merchantViewer } from "../../settings/merchant-viewer";
import { filtersOf, readNarrowing } from "../read-narrowing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { calendar, title } = MESSAGES[(await pageLocale()).locale].desk;
  return { title: `${calendar.title} · ${title}` };
}

export default async function CalendarPage({ searchParams }: Props) {
  const viewer = await merchantViewer("/desk/calendar");
  const parameters = await searchParams;
  const narrowing = readNarrowing(parameters);
  const { month } = parameters;
  const cursor = await newestCursor(); // before the orders are read: what happens from here on is heard
  const asked = typeof month === "string" && isMonth(month) ? month : undefined;
  const [calendar, choices] = await Promise.all([
    listCalendar(viewer, { ...filtersOf(narrowing), month: asked }),
    findChoices(viewer),
  ]);
  return (
    <>
      <DeskLive cursor={cursor} />
      <Calendar calendar={calendar} asked={narrowing}>
        <NarrowForm path="/desk/calendar" asked={narrowing} month={asked} {...choices} />
      </Calendar>
    </>
  );
}
