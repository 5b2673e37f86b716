import { rowsOf, sql } from "@/server/db";

type Capped = { id: number; requestCap: number | null };

/** Which of these products have as many open requests as they may: those on which somebody has something left to do. */
export async function fullAmong(products: readonly Capped[]): Promise<Set<number>> {
  const ids = products.filter(({ requestCap }) => requestCap !== null).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  // Counted no further than to the cap, by an index that starts with product and turn.
  const rows = await rowsOf<{ id: number }>(sql`
    SELECT p."id" FROM "Product" p CROSS JOIN LATERAL (
      SELECT COUNT(*) AS count FROM (
        SELECT 1 FROM "Order" o WHERE o."productId" = p."id" AND o."turn" IN ('merchant', 'customer')
        LIMIT p."requestCap"
      ) opened
    ) counted
    WHERE p."id" = ANY (${ids}::int[]) AND counted.count >= p."requestCap"`);
  return new Set(rows.map(({ id }) => id));
}
