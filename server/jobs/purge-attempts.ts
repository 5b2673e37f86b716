import { db } from "@/server/db";

/** Removes counters whose time is over, by the clock that counts them: they count for nothing any more. */
export async function purgeAttempts(): Promise<void> {
  await db().$executeRaw`DELETE FROM "Attempt" WHERE "expiresAt" <= statement_timestamp()`;
}
