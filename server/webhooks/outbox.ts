import { now } from "@/server/clock";
import { type Prisma, raw, sql } from "@/server/db";
import { SEE_ALL } from "@/server/orders/scope";

/** In the text of the statement: how many they are would otherwise be planned for at every call anew. */
const STAFF = raw(`'{${SEE_ALL.join()}}'`);

/**
 * What follows in the statement that writes an event, `WITH fact AS (INSERT … RETURNING "id", "customerId", "type"),`: one
 * delivery for each endpoint whose owner may see the order and which listens to this type. As part of that statement it
 * is kept or lost with the event, and costs no way to the database of its own. An endpoint that is being removed is waited
 * for and then passed over, so that no event fails for it.
 */
export function toOutbox(): Prisma.Sql {
  const instant = now();
  return sql`ear AS (
      SELECT "customerId" AS "userId" FROM fact
      UNION SELECT "id" FROM "User" WHERE "role" = ANY (${STAFF}::"Role"[])
    ), queued AS (
    INSERT INTO "WebhookDelivery" ("endpointId", "eventId", "createdAt", "nextAttemptAt")
    SELECT e."id", fact."id", ${instant}, ${instant}
    FROM fact CROSS JOIN ear JOIN "WebhookEndpoint" e USING ("userId")
    WHERE e."stoppedFor" IS NULL
      AND (cardinality(e."eventTypes") = 0 OR fact."type" = ANY (e."eventTypes"))
    FOR KEY SHARE OF e
    RETURNING 1)`;
}
