import { REMINDER_KINDS } from "@/domain/notification/kinds";
import { now } from "@/server/clock";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { putDown } from "./put-down";
import { TOLD, type Told } from "./still-to-tell";

/** Somebody who is written to a lot gets one mail of an order in so long, with all of it, and one of what waits. */
const PAUSE_MS = 15 * 60_000;
const REMINDERS_PAUSE_MS = 4 * 3600_000;

/** What is to be mailed to somebody, and has not been. */
export const WAITING = {
  mailAfter: { not: null },
  mailedAt: null,
  seenAt: null,
} as const satisfies Prisma.NotificationWhereInput;
export const IS_REMINDER = { kind: { in: [...REMINDER_KINDS] } } satisfies Prisma.NotificationWhereInput;

/**
 * Puts all that somebody should know of an order, and has not seen, into one mail, in one transaction with the note that it
 * was mailed. None where they have no address, may not see the order any more, or have turned all of it off meanwhile, nor
 * a little after the last one.
 */
export async function writeMail(userId: number, orderId: number): Promise<void> {
  await transaction(async (tx) => {
    const waiting = await held(tx, { userId, orderId });
    const since = new Date(now().getTime() - PAUSE_MS);
    const recent = await tx.mail.count({ where: { userId, orderId, createdAt: { gt: since } } });
    if (waiting.length > 0 && recent === 0) await putDown(tx, userId, waiting);
  });
}

/** The same for all that somebody is to be reminded of, on however many orders: one mail, and not again for some hours. */
export async function writeReminders(userId: number): Promise<void> {
  await transaction(async (tx) => {
    const waiting = await held(tx, { userId, ...IS_REMINDER });
    const since = new Date(now().getTime() - REMINDERS_PAUSE_MS);
    const last = await tx.notification.aggregate({
      where: { userId, ...IS_REMINDER, mailedAt: { gt: since } },
      _max: { mailedAt: true },
    });
    const before = last._max.mailedAt;
    if (!before) return putDown(tx, userId, waiting);
    await tx.notification.updateMany({
      where: { id: { in: waiting.map(({ id }) => id) } },
      data: { mailAfter: new Date(before.getTime() + REMINDERS_PAUSE_MS) },
    });
  });
}

/** Held until they are written down: whoever reads the order in this very moment is waited for, or comes after. */
async function held(tx: Tx, which: Prisma.NotificationWhereInput): Promise<Told[]> {
  const found = await tx.notification.findMany({ where: { ...which, ...WAITING }, select: { id: true } });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.$executeRaw`SELECT FROM "Notification" WHERE "id" = ANY (${ids}) ORDER BY "id" FOR UPDATE`;
  return tx.notification.findMany({
    where: { id: { in: ids }, ...WAITING },
    include: TOLD,
    orderBy: { id: "asc" },
  });
}
