import { now } from "@/server/clock";
import { db } from "@/server/db";

const KEPT_MS = 180 * 24 * 3600 * 1000;
const AT_ONCE = 5_000;

/** Removes notifications of half a year ago, seen or not. In small steps, so that no lock is held for long. */
export async function purgeNotifications(stop?: AbortSignal): Promise<void> {
  const longAgo = new Date(now().getTime() - KEPT_MS);
  let removed = AT_ONCE;
  while (removed === AT_ONCE && !stop?.aborted)
    removed = await db().$executeRaw`
      DELETE FROM "Notification" WHERE "id" IN (
        SELECT "id" FROM "Notification" WHERE "createdAt" < ${longAgo} LIMIT ${AT_ONCE}
      )`;
}
