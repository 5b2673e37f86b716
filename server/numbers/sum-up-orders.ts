import { rowsOf, sql, transaction } from "@/server/db";
import { placeEvents } from "@/server/events/place-events";

const AT_ONCE = 20_000;
/** Milliseconds for so many facts on a machine that has much else to do. */
const MOST_TIME = 60_000;
/** What of the studio's is an answer: what the customer hears of and can go on from. */
const ANSWERS = ["confirm", "message_sent", "send_quote", "send_sketch"];
/** What becomes of a quote: the last of them tells whether one is out, and how it ended. */
const OFFERS = ["send_quote", "request_changes", "reject_quote", "expire_quote", "withdraw_quote"];

/**
 * Sums up every order of which there are new facts. The feed's places tell which: facts are only ever added, so whoever
 * sums up an order again comes to the same, and writers do nothing for the numbers.
 * @param stop aborted when it need not go on: whoever comes next does the rest
 */
export async function sumUpOrders(stop?: AbortSignal): Promise<void> {
  await placeEvents();
  while ((await sumUpSome()) && !stop?.aborted);
}

/** Returns whether there may be more. One at a time, so that what was read later is never replaced by what was read before. */
function sumUpSome(): Promise<boolean> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7350003)`; // any number that nobody else locks
    const [done] = await rowsOf<{ orders: number }>(sql`
      WITH changed AS MATERIALIZED (
        SELECT fresh."orderId" AS id, MAX(fresh."position") AS position FROM (
          SELECT "orderId", "position" FROM "Event"
          WHERE "position" > (SELECT COALESCE(MAX("position"), 0) FROM "OrderNumbers")
          ORDER BY "position" LIMIT ${AT_ONCE}::int
        ) fresh GROUP BY fresh."orderId"
      ), facts AS MATERIALIZED (
        SELECT e."orderId", e."seq", e."type", e."actorSide", e."to", e."createdAt", e."status", e."turn",
          COALESCE(e."sale"::text, '') AS sale,
          BOOL_OR(e."type" = 'show_finished') OVER (PARTITION BY e."orderId" ORDER BY e."seq") AS shown,
          lead(e."createdAt") OVER (PARTITION BY e."orderId" ORDER BY e."seq") - e."createdAt" AS stay
        FROM changed c JOIN "Event" e ON e."orderId" = c.id
      ), summed AS (${SUMMED}), stays AS (${STAYS})
      SELECT COUNT(*)::int AS orders FROM changed`);
    return (done?.orders ?? 0) > 0;
  }, MOST_TIME);
}

const SUMMED = sql`
  INSERT INTO "OrderNumbers" (
    "id", "position", "productId", "submittedAt", "repliedAt", "wonAt", "lostAt", "rounds", "dueDay", "handedAt"
  )
  SELECT o."id", told.position, o."productId", told.submitted, told.replied, told.won,
    CASE WHEN told.won IS NULL AND told.quoted AND (o."status" IN ('quote_rejected', 'cancelled')
      OR (o."status" = 'in_communication' AND told.offer IN ('expire_quote', 'withdraw_quote'))) THEN told.ended END,
    told.rounds, COALESCE(o."promised", o."eventDate"), told.handed
  FROM (
    SELECT c.id, c.position, MIN(f."createdAt") AS submitted,
      MIN(f."createdAt") FILTER (WHERE f."actorSide" = 'merchant' AND f."type" = ANY (${ANSWERS}::text[])) AS replied,
      MIN(f."createdAt") FILTER (WHERE f."type" = 'accept_quote') AS won,
      MAX(f."createdAt") FILTER (WHERE f."to" IN ('quote_rejected', 'cancelled')
        OR f."type" IN ('expire_quote', 'withdraw_quote')) AS ended,
      (array_agg(f."type" ORDER BY f."seq" DESC) FILTER (WHERE f."type" = ANY (${OFFERS}::text[])))[1] AS offer,
      BOOL_OR(f."type" = 'send_quote') AS quoted,
      COUNT(*) FILTER (WHERE f."type" = 'send_sketch')::int AS rounds,
      MIN(f."createdAt") FILTER (WHERE f.sale IN ('delivering', 'completed')) AS handed
    FROM changed c JOIN facts f ON f."orderId" = c.id GROUP BY c.id, c.position
  ) told JOIN "Order" o ON o."id" = told.id
  ON CONFLICT ("id") DO UPDATE SET "position" = EXCLUDED."position", "repliedAt" = EXCLUDED."repliedAt",
    "wonAt" = EXCLUDED."wonAt", "lostAt" = EXCLUDED."lostAt", "rounds" = EXCLUDED."rounds",
    "dueDay" = EXCLUDED."dueDay", "handedAt" = EXCLUDED."handedAt"
  RETURNING "id"`;

const STAYS = sql`
  INSERT INTO "OrderStay" ("orderId", "status", "sale", "shown", "turn", "seconds")
  SELECT f."orderId", f."status", f.sale, f.shown, f."turn", SUM(EXTRACT(EPOCH FROM f.stay))::int
  FROM facts f WHERE f.stay IS NOT NULL GROUP BY 1, 2, 3, 4, 5
  ON CONFLICT ("orderId", "status", "sale", "shown", "turn") DO UPDATE SET "seconds" = EXCLUDED."seconds"`;
