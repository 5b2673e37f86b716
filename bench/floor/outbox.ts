/**
 * Goes on after `WITH fact AS (INSERT INTO "Event" … RETURNING "id", "orderId", "customerId", "type", "createdAt")`, and
 * in the same statement: a delivery for every webhook whose owner may hear of the event, as Atelier writes them.
 */
export const OUTBOX = `ear AS (
    SELECT "customerId" AS "userId" FROM fact UNION SELECT "id" FROM "User" WHERE "role" = ANY ('{staff,owner}')
  ), queued AS (
    INSERT INTO "WebhookDelivery" ("endpointId", "eventId", "createdAt", "nextAttemptAt")
    SELECT w."id", fact."id", fact."createdAt", fact."createdAt"
    FROM fact CROSS JOIN ear JOIN "WebhookEndpoint" w USING ("userId")
    WHERE w."stoppedFor" IS NULL AND (cardinality(w."eventTypes") = 0 OR fact."type" = ANY (w."eventTypes"))
  )`;
