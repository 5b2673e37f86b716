import { addDays, type Day, dayOf } from "@/domain/day";
import { SHOP } from "./shop";

/** Days counted from today, so that the demo is as fresh in a year as it is now. */
export type Calendar = {
  today: Day;
  /** The day in so many days. */
  day(days: number): Day;
  /** The first Saturday from that day on: people marry and celebrate then. */
  saturday(days: number): Day;
  /** A day as people write it to each other: "Saturday 14 March", "3月14日周六". */
  said(day: Day, locale: "en" | "zh"): string;
  /** The instant of "-12 10:20" (twelve days ago at that hour in the shop), "35m" or "3h" (so long ago). */
  instant(when: string): Date;
};

const MINUTES = { m: 1, h: 60 } as const;

/** The calendar of a demo filled in at this instant. */
export function calendarFrom(now: Date): Calendar {
  const today = dayOf(now, SHOP.timeZone);
  const day = (days: number) => addDays(today, days);
  return {
    today,
    day,
    saturday: (days) => addDays(day(days), (13 - weekday(day(days))) % 7),
    said: (text, locale) => SAID[locale].format(new Date(`${text}T00:00:00Z`)),
    instant(when) {
      const ago = /^(\d+)([mh])$/.exec(when);
      if (ago) return new Date(now.getTime() - Number(ago[1]) * MINUTES[ago[2] as "m" | "h"] * 60_000);
      const [days = "", hour = ""] = when.split(" ");
      return new Date(`${day(Number(days))}T${hour}:00${SHOP_OFFSET}`);
    },
  };
}

// China keeps one time all year.
const SHOP_OFFSET = "+08:00";

const SAID = {
  en: new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }),
  zh: new Intl.DateTimeFormat("zh-CN", { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" }),
};

/** 0 is Sunday. */
function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
