import { NO_WEEK, type Opening, workingDay } from "../hours/opening";
import { beforeWorking, workingTimeBetween } from "../hours/working-time";
import type { Side } from "../viewer";
import type { REMINDER_KINDS } from "./kinds";

type Person = Exclude<Side, "system">;

/** When somebody is reminded, in hours (where the shop's reply is waited for, in working ones): first so long `after` it began to wait, then `every` so often, `times` in all. */
type Reminder = {
  to: readonly Person[];
  after: number | "reply_goal";
  every: number;
  times: number;
};

const DAY = 24;

/** For how many hours before its end a quote is about to expire, and how long nobody is reminded of a new one. */
export const QUOTE_ENDS_WITHIN = 2 * DAY;
export const QUOTE_IS_NEW_FOR = DAY / 2;

/** What time brings up when nobody moves. None of them goes on for ever. */
export const REMINDERS = {
  reminder_quote: { to: ["customer", "merchant"], after: 0, every: QUOTE_ENDS_WITHIN, times: 1 },
  reminder_sketch: { to: ["customer"], after: 2 * DAY, every: 3 * DAY, times: 2 },
  reminder_payment: { to: ["customer"], after: 3 * DAY, every: 7 * DAY, times: 3 },
  reminder_reply: { to: ["merchant"], after: "reply_goal", every: DAY, times: 3 },
} as const satisfies Record<(typeof REMINDER_KINDS)[number], Reminder>;
export type ReminderKind = keyof typeof REMINDERS;

/** The shop's hours: when somebody is there, and within how many of them it means to reply. */
export type ReplyGoal = { opening: Opening; replyGoal: number };

/**
 * Since when something must have waited for a reminder of this kind to be due now: until then, and after then. What waits
 * for the shop's reply waits in its working hours alone, and is brought up again after a working day each.
 */
export function remindedBetween(
  kind: ReminderKind,
  instant: Date,
  goal: ReplyGoal,
): { after: Date; until: Date } {
  const { opening, from, every } = clockOf(kind, goal);
  return {
    until: beforeWorking(opening, instant, from),
    after: beforeWorking(opening, instant, from + every * REMINDERS[kind].times),
  };
}

/** Which reminder of this kind is due of what waits since then, from 1; null before the first and after the last. */
export function reminderDue(kind: ReminderKind, since: Date, instant: Date, goal: ReplyGoal): number | null {
  const { opening, from, every } = clockOf(kind, goal);
  const waited = workingTimeBetween(opening, since, instant) / HOUR_MS - from;
  const count = 1 + Math.floor(waited / every);
  return waited < 0 || count > REMINDERS[kind].times ? null : count;
}

const HOUR_MS = 3_600_000;

function clockOf(kind: ReminderKind, { opening, replyGoal }: ReplyGoal) {
  const { after, every }: Reminder = REMINDERS[kind];
  if (after !== "reply_goal") return { opening: { ...opening, week: NO_WEEK }, from: after, every };
  return { opening, from: replyGoal, every: workingDay(opening) };
}
