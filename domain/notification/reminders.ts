import type { Side } from "../viewer";
import type { REMINDER_KINDS } from "./kinds";

type Person = Exclude<Side, "system">;

/** When somebody is reminded, in hours: first so long `after` it began to wait, then `every` so often, `times` in all. */
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

/** Between which hours of waiting somebody is reminded at all: `replyGoal` are the shop's hours to reply. */
export function remindedBetween(kind: ReminderKind, replyGoal: number): { from: number; to: number } {
  const { after, every, times }: Reminder = REMINDERS[kind];
  const from = after === "reply_goal" ? replyGoal : after;
  return { from, to: from + every * times };
}

/** Which reminder of this kind is due after so many hours of waiting, from 1; null before the first and after the last. */
export function reminderDue(kind: ReminderKind, hours: number, replyGoal: number): number | null {
  const { from, to } = remindedBetween(kind, replyGoal);
  if (hours < from || hours >= to) return null;
  return 1 + Math.floor((hours - from) / REMINDERS[kind].every);
}
