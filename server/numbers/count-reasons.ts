import type { Numbers } from "@/schemas/numbers";
import { rowsOf, sql } from "@/server/db";
import { type Among, isAmong } from "./among";

const MOST = 20;

/** Why quotes were declined, in the customers' own words: those said most often first, then the newest. */
export async function countReasons(among: Among): Promise<Numbers["reasons"]> {
  return rowsOf<Numbers["reasons"][number]>(sql`
    SELECT q."reason", COUNT(*)::int AS count, floor(EXTRACT(EPOCH FROM MAX(q."closedAt")))::int AS last_time,
      (array_agg(q."orderId" ORDER BY q."closedAt" DESC))[1] AS comm_order_id
    FROM "Quote" q JOIN "OrderNumbers" n ON n."id" = q."orderId"
    WHERE q."state" = 'rejected' AND q."reason" <> '' AND ${isAmong(among)}
    GROUP BY q."reason" ORDER BY count DESC, last_time DESC LIMIT ${MOST}::int`);
}
