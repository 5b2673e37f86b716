import { now } from "@/server/clock";
import { db } from "@/server/db";

/** Removes counters whose quarter of an hour is over: they count for nothing any more. */
export async function purgeAttempts(): Promise<void> {
  await db().attempt.deleteMany({ where: { expiresAt: { lte: now() } } });
}
