import type { Role } from "@/domain/viewer";
import { now } from "@/server/clock";
import { db } from "@/server/db";

/** A delivery that is this process's until `leasedUntil`, with all it takes to make it. */
export type Claimed = {
  id: string;
  leasedUntil: Date;
  /** The number of this attempt, from 1. */
  attempt: number;
  endpointId: number;
  eventId: number;
  url: string;
  secret: string;
  previousSecret: string | null;
  previousUntil: Date | null;
  userId: number;
  role: Role;
  userName: string;
  allowPrivate: boolean;
};

/** How long a delivery is one process's alone: an attempt ends long before, and if the process dies others take over. */
export const LEASE_SECONDS = 60;

/** Attempts under way at one endpoint at a time, over all instances together: a slow one holds up only itself. */
const AT_ONCE = 4;

/**
 * Takes up to `most` deliveries that are due, in one statement that no two processes can win. Endpoints with the
 * fewest attempts under way come first, so that a long queue somewhere does not make the others wait; one that has done
 * nothing but fail is tried one at a time.
 */
export async function claimDeliveries(most: number): Promise<Claimed[]> {
  const instant = now();
  const leasedUntil = new Date(instant.getTime() + LEASE_SECONDS * 1000);
  return db().$queryRaw<Claimed[]>`
    WITH candidate AS (
      SELECT due."id", due."nextAttemptAt", e."id" AS "endpointId",
        busy.count + row_number() OVER (PARTITION BY e."id" ORDER BY due."nextAttemptAt", due."id") AS place
      FROM "WebhookEndpoint" e
      CROSS JOIN LATERAL (
        SELECT COUNT(*) AS count FROM "WebhookDelivery"
        WHERE "endpointId" = e."id" AND "state" = 'pending' AND "leasedUntil" > ${instant}
      ) busy
      CROSS JOIN LATERAL (
        SELECT "id", "nextAttemptAt" FROM "WebhookDelivery"
        WHERE "endpointId" = e."id" AND "state" = 'pending' AND "nextAttemptAt" <= ${instant}
          AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${instant})
        ORDER BY "nextAttemptAt", "id"
        LIMIT GREATEST(0, CASE WHEN e."failingSince" IS NULL THEN ${AT_ONCE}::int ELSE 1 END - busy.count)
        FOR UPDATE SKIP LOCKED
      ) due
      WHERE e."stoppedFor" IS NULL
    ), chosen AS (
      SELECT "id" FROM candidate ORDER BY place, "nextAttemptAt" LIMIT ${most}
    )
    UPDATE "WebhookDelivery" d
    SET "leasedUntil" = ${leasedUntil}, "attempts" = d."attempts" + 1
    FROM chosen, "WebhookEndpoint" e, "User" u, "Shop" s
    WHERE d."id" = chosen."id" AND e."id" = d."endpointId" AND u."id" = e."userId"
    RETURNING d."id", d."leasedUntil", d."attempts" AS attempt, d."eventId", d."endpointId",
      e."url", e."secret", e."previousSecret", e."previousUntil",
      u."id" AS "userId", u."role", u."name" AS "userName", s."privateWebhooks" AS "allowPrivate"`;
}
