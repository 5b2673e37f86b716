import { now } from "./clock";
import { db } from "./db";
import { LimitedError } from "./errors";

type Limit = { key: string; most: number };

const WINDOW_SECONDS = 15 * 60;

/**
 * Counts one attempt under each key and refuses when one has had more than it may in a quarter of an hour. Narrow keys
 * come first: what they refuse is not counted under the wider ones, so that one caller cannot use those up for all.
 * The counters are in the database, so every instance sees them. Throws LimitedError with the seconds to wait.
 */
export async function countAttempt(limits: Limit[]): Promise<void> {
  for (const limit of limits) {
    const wait = await count(limit);
    if (wait > 0) throw new LimitedError(wait);
  }
}

/** Takes one attempt back from each key: it succeeded. */
export async function forgiveAttempt(limits: Limit[]): Promise<void> {
  const keys = limits.map(({ key }) => key);
  await db().attempt.updateMany({
    where: { key: { in: keys }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Seconds until this key may try again, 0 if it may now. */
async function count({ key, most }: Limit): Promise<number> {
  const instant = now();
  const fresh = new Date(instant.getTime() + WINDOW_SECONDS * 1000);
  const [row] = await db().$queryRaw<{ count: number; expiresAt: Date }[]>`
    INSERT INTO "Attempt" ("key", "count", "expiresAt") VALUES (${key}, 1, ${fresh})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Attempt"."expiresAt" <= ${instant} THEN 1 ELSE "Attempt"."count" + 1 END,
      "expiresAt" = CASE WHEN "Attempt"."expiresAt" <= ${instant} THEN ${fresh} ELSE "Attempt"."expiresAt" END
    RETURNING "count", "expiresAt"`;
  if (!row || row.count <= most) return 0;
  return Math.max(1, Math.ceil((row.expiresAt.getTime() - instant.getTime()) / 1000));
}
