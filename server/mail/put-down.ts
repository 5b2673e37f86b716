import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { leftAloneUntil } from "./left-alone";
import { asHtml, asText } from "./letter";
import { letterTo } from "./letter-to";
import { stillToTell, type Told } from "./still-to-tell";

/**
 * Puts what somebody should still know of all this into one mail, with the note that it was mailed, in the caller's
 * transaction. What they need not be mailed any more is let go; where it is quiet for them now, all of it waits.
 * @param rows held by the caller, oldest first
 */
export async function putDown(tx: Tx, userId: number, rows: readonly Told[]): Promise<void> {
  const reader = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { switches: true } });
  const told = reader.email ? await stillToTell(tx, reader, rows) : [];
  const ids = told.map(({ id }) => id);
  const dropped = rows.map(({ id }) => id).filter((id) => !ids.includes(id));
  await tx.notification.updateMany({ where: { id: { in: dropped } }, data: { mailAfter: null } });
  if (!reader.email || told.length === 0) return;
  const quietUntil = await leftAloneUntil(reader);
  if (quietUntil)
    return void (await tx.notification.updateMany({
      where: { id: { in: ids } },
      data: { mailAfter: quietUntil },
    }));
  const instant = now();
  const letter = await letterTo(tx, reader, told);
  const { id: mailId } = await tx.mail.create({
    data: {
      userId,
      orderId: onlyOrderOf(told),
      address: reader.email,
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      nextAttemptAt: instant,
      createdAt: instant,
    },
  });
  await tx.notification.updateMany({ where: { id: { in: ids } }, data: { mailedAt: instant, mailId } });
}

/** Null where it is several. */
function onlyOrderOf(told: readonly Told[]): number | null {
  const [first, ...more] = new Set(told.map(({ orderId }) => orderId));
  return more.length === 0 ? (first ?? null) : null;
}
