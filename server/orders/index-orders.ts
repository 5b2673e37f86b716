import { rowsOf, sql } from "@/server/db";

const AT_ONCE = 2_000;

/**
 * Brings what orders are searched by up to every committed fact. The feed's places tell what is new: whoever changes
 * what an order says also writes a fact. So writers do nothing for the search, and a search misses nothing.
 * @param stop aborted when it need not go on: whoever comes next does the rest
 */
export async function indexOrders(stop?: AbortSignal): Promise<void> {
  while ((await indexSome()) && !stop?.aborted);
}

/** A function of the database's, which sees in one call what otherwise takes three. Returns whether there may be more. */
async function indexSome(): Promise<boolean> {
  const [{ more } = { more: false }] = await rowsOf<{ more: boolean }>(
    sql`SELECT "index_orders"(${AT_ONCE}::int) AS more`,
  );
  return more;
}
