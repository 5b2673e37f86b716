import type { Metadata } from "next";
import { Calendar } from "@/components/desk/calendar";
import { DeskLive } from "@/components/desk/desk-live";
import { isMonth } from "@/domain/desk/month";
import { MESSAGES } from "@/i18n/messages";
import { listCalendar } from "@/server/desk/list-calendar";
import { newestCursor } from "@/server/events/newest-cursor";
import { pageLocale } from "@/server/http/words";
import { merchantViewer } from "../../settings/merchant-viewer";

type Props = { searchParams: Promise<{ month?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { calendar, title } = MESSAGES[(await pageLocale()).locale].desk;
  return { title: `${calendar.title} · ${title}` };
}

export default async function CalendarPage({ searchParams }: Props) {
  const viewer = await merchantViewer("/desk/calendar");
  const { month } = await searchParams;
  const cursor = await newestCursor(); // before the orders are read: what happens from here on is heard
  const asked = typeof month === "string" && isMonth(month) ? month : undefined;
  const calendar = await listCalendar(viewer, { keyword: "", month: asked });
  return (
    <>
      <DeskLive cursor={cursor} />
      <Calendar calendar={calendar} />
    </>
  );
}
