import * as z from "zod";
import { addDays } from "@/domain/day";
import { DAY_MINUTES, LONGEST_CLOSED, MOST_CLOSED, MOST_SPANS } from "@/domain/hours/opening";
import { DayText, rule } from "./common";

/** A minute of the day, also as the clock shows it: 540, "540" or "09:00". -1 for everything else. */
function minuteOf(given: number | string): number {
  const text = String(given).trim();
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const count =
    hour === undefined ? Number(/^\d{1,4}$/.exec(text)?.[0] ?? -1) : Number(hour) * 60 + Number(minute);
  return count <= DAY_MINUTES ? count : -1;
}

const Minute = z
  .union([z.int(), z.string()])
  .refine((given) => given !== "", rule("required"))
  .transform(minuteOf)
  .refine((minute) => minute >= 0, rule("time"))
  .meta({ description: "Minutes of the day in the shop's time zone, 0 to 1440, or HH:MM", examples: [540] });

/** Midnight at the end of the day is written 24:00 or 00:00. */
const EndMinute = Minute.transform((minute) => (minute === 0 ? DAY_MINUTES : minute));

const Span = z
  .object({ from: Minute, to: EndMinute })
  .refine(({ from, to }) => from < to, { path: ["to"], ...rule("last_before_first_time") });

const Weekday = z
  .array(Span)
  .max(MOST_SPANS)
  .refine(([first, second]) => !first || !second || first.to < second.from, {
    path: [1, "from"],
    ...rule("spans_overlap"),
  });

/** When somebody is there, as the owner sets it. */
export const WeekDraft = z.array(Weekday).length(7).meta({
  description:
    "When somebody is there: for each weekday, Monday first, none, one or two spans. The goal to reply counts these hours alone; seven empty ones say nothing, and all time counts",
});

/** The days on which it is closed all the same. */
export const ClosedDaysDraft = z
  .array(
    z
      .object({
        from: DayText,
        to: z
          .union([DayText, z.literal("")])
          .optional()
          .meta({ description: "The last of them; left out or empty, it is that one day" }),
      })
      .transform(({ from, to }) => ({ from, to: to || from }))
      .refine(({ from, to }) => from <= to, { path: ["to"], ...rule("last_before_first") })
      .refine(({ from, to }) => to <= addDays(from, LONGEST_CLOSED), {
        path: ["to"],
        ...rule("closed_too_long", { max: LONGEST_CLOSED }),
      }),
  )
  .max(MOST_CLOSED)
  .meta({ description: "Holidays and the like, on which nobody is there in spite of `week`" });

const Minutes = z.int().meta({ description: "Minutes of the day in the shop's time zone", examples: [540] });

/** The same as it is kept and told. */
export const Week = z.array(z.array(z.object({ from: Minutes, to: Minutes }))).meta({
  description:
    "When somebody is there, for each weekday, Monday first; seven empty ones where no hours are set",
});
export const ClosedDays = z
  .array(z.object({ from: z.string(), to: z.string() }))
  .meta({ description: "On which nobody is there in spite of `week`: the first and the last day" });
