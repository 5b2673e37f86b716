import { now } from "@/server/clock";
import { db } from "@/server/db";
import { queuePushes } from "./queue-pushes";

/** A call to a device that is this process's until `leasedUntil`, with all it takes to make it. */
export type ClaimedPush = {
  id: number;
  leasedUntil: Date;
  /** The number of this attempt, from 1. */
  attempt: number;
  createdAt: Date;
  orderId: number;
  about: number[];
  deviceId: number;
  userId: number;
  sessionVersion: number;
  endpoint: string;
  p256dh: string;
  auth: string;
  allowPrivate: boolean;
};

/** How long a call is one process's alone: an attempt ends long before, and if the process dies others take over. */
export const LEASE_SECONDS = 60;

/** Makes calls of what is due, and takes up to `most` of those, in one statement that no two processes can win. */
export async function claimPushes(most: number): Promise<ClaimedPush[]> {
  await queuePushes();
  const instant = now();
  const leasedUntil = new Date(instant.getTime() + LEASE_SECONDS * 1000);
  return db().$queryRaw<ClaimedPush[]>`
    WITH chosen AS MATERIALIZED (
      SELECT "id" FROM "Push"
      WHERE "nextAttemptAt" <= ${instant} AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${instant})
      ORDER BY "nextAttemptAt", "id" LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE "Push" p SET "leasedUntil" = ${leasedUntil}, "attempts" = p."attempts" + 1
    FROM chosen, "PushDevice" d, "Shop" s
    WHERE p."id" = chosen."id" AND d."id" = p."deviceId"
    RETURNING p."id", p."leasedUntil", p."attempts" AS attempt, p."createdAt", p."orderId", p."about",
      d."id" AS "deviceId", d."userId", d."sessionVersion", d."endpoint", d."p256dh", d."auth",
      s."privateWebhooks" AS "allowPrivate"`;
}
