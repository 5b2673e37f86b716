import { REMINDERS, type ReminderKind, remindedBetween, reminderDue } from "@/domain/notification/reminders";
import { now } from "@/server/clock";
import { db, transaction } from "@/server/db";
import { type Notice, notify } from "@/server/notifications/notify";
import { SEE_ALL } from "@/server/orders/scope";
import { findOpening, findShop } from "@/server/shop";
import { findWaiting, type Waiting } from "./waiting";

const KINDS = Object.keys(REMINDERS) as ReminderKind[];

/**
 * Reminds people of what waits for them: a quote about to expire, a sketch to decide about, a payment, a customer without a
 * reply. Each reminder is given once, whoever runs this and however often; it goes out by the switches and outside of the
 * quiet hours of whoever it is for.
 */
export async function remind(stop?: AbortSignal): Promise<void> {
  const [{ replyGoal }, opening] = await Promise.all([findShop(), findOpening()]);
  const goal = { replyGoal, opening };
  const staff = await db().user.findMany({ where: { role: { in: [...SEE_ALL] } }, select: { id: true } });
  const everybody = staff.map(({ id }) => id);
  for (const kind of KINDS) {
    if (stop?.aborted) return;
    const instant = now();
    const waiting = await findWaiting(kind, remindedBetween(kind, instant, goal));
    const notices = waiting.flatMap((one) => {
      const count = reminderDue(kind, one.since, instant, goal);
      return count === null ? [] : noticesOf(kind, count, one, everybody);
    });
    await transaction((tx) => notify(tx, notices));
  }
}

function noticesOf(
  kind: ReminderKind,
  count: number,
  { orderId, customerId, adminId, thing, data }: Waiting,
  everybody: readonly number[],
): Notice[] {
  const inCharge = adminId === null ? everybody : [adminId];
  const people = REMINDERS[kind].to.flatMap((side) => (side === "customer" ? [customerId] : inCharge));
  return people.map((userId) => ({ userId, orderId, kind, about: `${kind}:${thing}:${count}`, data }));
}
