import { groupOf, type NotificationKind } from "@/domain/notification/kinds";
import { switchesOf, type Turned } from "@/domain/notification/switches";
import type { Role } from "@/domain/viewer";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { asHtml, asText } from "./letter";
import { letterTo } from "./letter-to";

/** Somebody who is written to a lot gets one mail of an order in so long, with all of it. */
const PAUSE_MS = 15 * 60_000;

/**
 * Puts all that somebody should know of an order, and has not seen, into one mail, in one transaction with the note that it
 * was mailed. None where they have no address, or have turned all of it off meanwhile, nor a little after the last one.
 */
export async function writeMail(userId: number, orderId: number): Promise<void> {
  await transaction(async (tx) => {
    const waiting = await takeWaiting(tx, userId, orderId);
    const since = new Date(now().getTime() - PAUSE_MS);
    const recent = await tx.mail.count({ where: { userId, orderId, createdAt: { gt: since } } });
    if (waiting.length === 0 || recent > 0) return;
    const person = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { switches: true } });
    const wanted = waiting.filter(({ kind }) => wantsMail(person, kind as NotificationKind));
    const ids = wanted.map(({ id }) => id);
    if (ids.length < waiting.length || !person.email)
      await tx.notification.updateMany({
        where: { id: { in: waiting.map(({ id }) => id).filter((id) => !person.email || !ids.includes(id)) } },
        data: { mailAfter: null },
      });
    if (!person.email || ids.length === 0) return;
    const instant = now();
    await tx.notification.updateMany({ where: { id: { in: ids } }, data: { mailedAt: instant } });
    const letter = await letterTo(tx, person, wanted);
    await tx.mail.create({
      data: {
        userId,
        orderId,
        address: person.email,
        subject: letter.subject,
        text: asText(letter),
        html: asHtml(letter),
        nextAttemptAt: instant,
        createdAt: instant,
      },
    });
  });
}

/** Held until they are written down: whoever reads the order in this very moment is waited for, or comes after. */
async function takeWaiting(tx: Tx, userId: number, orderId: number) {
  const held = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "Notification"
    WHERE "userId" = ${userId} AND "orderId" = ${orderId}
      AND "mailAfter" IS NOT NULL AND "mailedAt" IS NULL AND "seenAt" IS NULL
    ORDER BY "id" FOR UPDATE`;
  return tx.notification.findMany({
    where: { id: { in: held.map(({ id }) => id) } },
    include: { order: { select: { title: true } } },
    orderBy: { id: "asc" },
  });
}

type Person = { role: Role; switches: Turned[] };

function wantsMail({ role, switches }: Person, kind: NotificationKind): boolean {
  return switchesOf(role, groupOf(kind), switches)?.mail ?? false;
}
