import { db } from "./db";

type Count = { key: string; by: number; most: number; seconds: number };

/**
 * Adds to a counter that all instances share, and begins it anew when its time is over: `seconds` after it began, by
 * the database's clock, the only one that they have in common. Beyond `most` it counts no higher than one step.
 * @returns how much was counted with this, and the seconds that are left
 */
export async function countUp({ key, by, most, seconds }: Count): Promise<{ count: number; left: number }> {
  const [row] = await db().$queryRaw<[{ count: number; left: number }]>`
    INSERT INTO "Attempt" ("key", "count", "expiresAt")
    VALUES (${key}, ${by}::int, statement_timestamp() + make_interval(secs => ${seconds}::int))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = ${by}::int + CASE WHEN "Attempt"."expiresAt" <= statement_timestamp() THEN 0
                                  ELSE LEAST("Attempt"."count", ${most}::int) END,
      "expiresAt" = CASE WHEN "Attempt"."expiresAt" <= statement_timestamp() THEN excluded."expiresAt"
                         ELSE "Attempt"."expiresAt" END
    RETURNING "count", EXTRACT(EPOCH FROM "expiresAt" - statement_timestamp())::float8 AS "left"`;
  return row;
}
