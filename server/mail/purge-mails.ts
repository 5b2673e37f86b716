import { now } from "@/server/clock";
import { db } from "@/server/db";

const KEPT_MS = 30 * 24 * 3600 * 1000;
const AT_ONCE = 5_000;

/**
 * Removes mails of more than 30 days ago, whatever became of them: links in them have ended too. And those of invitations that
 * are over, and what kept those that came in from being taken twice. In small steps.
 */
export async function purgeMails(stop?: AbortSignal): Promise<void> {
  const longAgo = new Date(now().getTime() - KEPT_MS);
  let removed = AT_ONCE;
  while (removed === AT_ONCE && !stop?.aborted)
    removed = await db().$executeRaw`
      DELETE FROM "Mail" WHERE "id" IN (
        SELECT "id" FROM "Mail" WHERE "createdAt" < ${longAgo} LIMIT ${AT_ONCE}
      )`;
  // Where no mail goes out any more, nobody else comes by to find that they are over.
  await db().mail.deleteMany({ where: { invitation: { expiresAt: { lte: now() } } } });
  await db().inboundMail.deleteMany({ where: { createdAt: { lt: longAgo } } });
}
