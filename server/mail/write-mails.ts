import { now } from "@/server/clock";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { logFailure } from "@/server/log";
import { IS_REMINDER, WAITING, writeMail, writeReminders } from "./write-mail";

const AT_ONCE = 500;

/** What waited this long tells nobody anything new: as when the shop had no mail server yet. */
const TOO_OLD_MS = 24 * 3600 * 1000;

/**
 * Writes one mail for each person and order of which something is due that they have not seen, and one for each person of
 * what they are reminded of. What cannot be written is logged and holds up nobody else.
 */
export async function writeMails(stop?: AbortSignal): Promise<void> {
  if (!env().SMTP_URL) return;
  const instant = now();
  const due = { ...WAITING, mailAfter: { lte: instant, gt: new Date(instant.getTime() - TOO_OLD_MS) } };
  const facts = await db().notification.groupBy({
    by: ["userId", "orderId"],
    where: { ...due, NOT: IS_REMINDER },
    orderBy: { _min: { mailAfter: "asc" } },
    take: AT_ONCE,
  });
  for (const { userId, orderId } of facts) if (!stop?.aborted) await writeMail(userId, orderId).catch(logged);
  const reminders = await db().notification.groupBy({
    by: ["userId"],
    where: { ...due, ...IS_REMINDER },
    orderBy: { _min: { mailAfter: "asc" } },
    take: AT_ONCE,
  });
  for (const { userId } of reminders) if (!stop?.aborted) await writeReminders(userId).catch(logged);
}

function logged(thrown: unknown): void {
  logFailure(thrown, { job: "write_mails" });
}
