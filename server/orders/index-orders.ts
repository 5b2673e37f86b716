import { rowsOf, sql, transaction } from "@/server/db";
import { placeEvents } from "@/server/events/place-events";

const LOCK = 7_350_002; // any number that nobody else locks
const AT_ONCE = 2_000;

/**
 * Brings what orders are searched by up to every committed fact. The feed's places tell what is new: whoever changes
 * what an order says also writes a fact. So writers do nothing for the search, and a search misses nothing.
 * @param stop aborted when it need not go on: whoever comes next does the rest
 */
export async function indexOrders(stop?: AbortSignal): Promise<void> {
  await placeEvents();
  while (!stop?.aborted && (await isBehind())) await indexSome();
}

async function isBehind(): Promise<boolean> {
  const [found] = await rowsOf<{ behind: boolean }>(sql`
    SELECT COALESCE((SELECT MAX("position") FROM "Event" WHERE "position" IS NOT NULL), 0)
      > COALESCE((SELECT MAX("position") FROM "OrderWords"), 0) AS behind`);
  return found?.behind ?? false;
}

/** One at a time, so that what was read later is never replaced by what was read before it. */
function indexSome(): Promise<number> {
  return transaction(async (tx) => {
    // A statement of its own: the next one has to see what was committed while this one waited.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    return tx.$executeRaw`
      INSERT INTO "OrderWords" ("id", "position", "era", "words")
      SELECT o."id", changed."position", ARRAY[o."id" >> 16], words_of(o)
      FROM (
        SELECT fresh."orderId", MAX(fresh."position") AS "position" FROM (
          SELECT "orderId", "position" FROM "Event"
          WHERE "position" > (SELECT COALESCE(MAX("position"), 0) FROM "OrderWords")
          ORDER BY "position" LIMIT ${AT_ONCE}
        ) fresh GROUP BY fresh."orderId"
      ) changed JOIN "Order" o ON o."id" = changed."orderId"
      ON CONFLICT ("id") DO UPDATE SET "position" = EXCLUDED."position", "words" = EXCLUDED."words"`;
  });
}
