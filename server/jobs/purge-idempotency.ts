import { now } from "@/server/clock";
import { db } from "@/server/db";
import { KEPT_MS } from "@/server/once-only";

/** Removes first replies that are no longer given again. */
export async function purgeIdempotency(): Promise<void> {
  await db().idempotency.deleteMany({ where: { createdAt: { lt: new Date(now().getTime() - KEPT_MS) } } });
}
