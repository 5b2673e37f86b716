import { rowsOf, sql } from "@/server/db";

const AT_ONCE = 5_000;

/**
 * Gives every committed fact that has none its place in the feed: 1, 2, 3 … without gaps. One caller at a time does
 * it, and only to what is committed, so that nothing can ever appear before a place that somebody has read. Numbers of
 * rows are taken before the commit and could not promise that; yet they follow one another within an order and where
 * one fact happened after another was committed, so places are given in their order.
 */
export async function placeEvents(): Promise<void> {
  while (await placeSome());
}

/** A function of the database's, which sees in one call what otherwise takes five. Returns whether there are more. */
async function placeSome(): Promise<boolean> {
  const [{ more } = { more: false }] = await rowsOf<{ more: boolean }>(
    sql`SELECT "place_events"(${AT_ONCE}::int) AS more`,
  );
  return more;
}
