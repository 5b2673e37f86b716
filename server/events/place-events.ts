import { db, transaction } from "@/server/db";

const LOCK = 7_350_001; // any number that nobody else locks
const AT_ONCE = 5_000;

/**
 * Gives every committed fact that has none its place in the feed: 1, 2, 3 … without gaps. One caller at a time does
 * it, and only to what is committed, so that nothing can ever appear before a place that somebody has read. Numbers of
 * rows are taken before the commit and could not promise that; yet they follow one another within an order and where
 * one fact happened after another was committed, so places are given in their order.
 */
export async function placeEvents(): Promise<void> {
  while (await isAnyUnplaced()) await placeSome();
}

async function isAnyUnplaced(): Promise<boolean> {
  return (await db().event.findFirst({ where: { position: null }, select: { id: true } })) !== null;
}

function placeSome(): Promise<number> {
  return transaction(async (tx) => {
    // A statement of its own: the next one has to see what was committed while this one waited.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    return tx.$executeRaw`
      UPDATE "Event" SET "position" = place.last + fresh.nth
      FROM (
        SELECT "id", row_number() OVER (ORDER BY "id") AS nth
        FROM "Event" WHERE "position" IS NULL ORDER BY "id" LIMIT ${AT_ONCE}
      ) fresh, (SELECT COALESCE(MAX("position"), 0) AS last FROM "Event" WHERE "position" IS NOT NULL) place
      WHERE "Event"."id" = fresh."id"`;
  });
}
