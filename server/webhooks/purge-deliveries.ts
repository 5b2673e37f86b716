import { now } from "@/server/clock";
import { db } from "@/server/db";

const KEPT_MS = 30 * 24 * 3600 * 1000;
const AT_ONCE = 5_000;

/**
 * Removes deliveries of more than 30 days ago, whatever became of them: no attempt is made after so long. In small
 * steps, so that no lock is held for long.
 */
export async function purgeDeliveries(stop: AbortSignal): Promise<void> {
  const longAgo = new Date(now().getTime() - KEPT_MS);
  let removed = AT_ONCE;
  while (removed === AT_ONCE && !stop.aborted)
    removed = await db().$executeRaw`
      DELETE FROM "WebhookDelivery" WHERE "id" IN (
        SELECT "id" FROM "WebhookDelivery" WHERE "createdAt" < ${longAgo} LIMIT ${AT_ONCE}
      )`;
}
