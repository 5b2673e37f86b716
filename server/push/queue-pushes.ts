import { PUSH_LIFE } from "@/domain/notification/device";
import { now } from "@/server/clock";
import { db } from "@/server/db";

const AT_ONCE = 500;

/**
 * Takes what is due of everybody and has not been seen, and makes one call of it for each of their devices and each order, in
 * one statement. Several instances may do so at once; what waited for a day is no news to anybody.
 */
export async function queuePushes(): Promise<void> {
  const instant = now();
  const longAgo = new Date(instant.getTime() - PUSH_LIFE * 1000);
  await db().$executeRaw`
    WITH due AS MATERIALIZED (
      SELECT "id" FROM "Notification"
      WHERE "pushAfter" <= ${instant} AND "pushAfter" > ${longAgo} AND "pushedAt" IS NULL AND "seenAt" IS NULL
      ORDER BY "pushAfter" LIMIT ${AT_ONCE}
      FOR UPDATE SKIP LOCKED
    ), told AS (
      UPDATE "Notification" n SET "pushedAt" = ${instant} FROM due WHERE n."id" = due."id"
      RETURNING n."id", n."userId", n."orderId"
    )
    INSERT INTO "Push" ("deviceId", "orderId", "about", "createdAt", "nextAttemptAt")
    SELECT d."id", t."orderId", array_agg(t."id" ORDER BY t."id"), ${instant}, ${instant}
    FROM told t JOIN "PushDevice" d ON d."userId" = t."userId"
    GROUP BY d."id", t."orderId"`;
}
