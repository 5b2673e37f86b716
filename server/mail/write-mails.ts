import { now } from "@/server/clock";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { logFailure } from "@/server/log";
import { writeMail } from "./write-mail";

const AT_ONCE = 500;

/** What waited this long tells nobody anything new: as when the shop had no mail server yet. */
const TOO_OLD_MS = 24 * 3600 * 1000;

/**
 * Writes one mail for each person and order of which something is due that they have not seen. What cannot be written is
 * logged and holds up nobody else.
 */
export async function writeMails(stop?: AbortSignal): Promise<void> {
  if (!env().SMTP_URL) return;
  const instant = now();
  const due = await db().notification.groupBy({
    by: ["userId", "orderId"],
    where: {
      mailAfter: { lte: instant, gt: new Date(instant.getTime() - TOO_OLD_MS) },
      mailedAt: null,
      seenAt: null,
    },
    orderBy: { _min: { mailAfter: "asc" } },
    take: AT_ONCE,
  });
  for (const { userId, orderId } of due) {
    if (stop?.aborted) return;
    await writeMail(userId, orderId).catch((thrown: unknown) => logFailure(thrown, { job: "write_mails" }));
  }
}
