import { STAGES, stageOf } from "@/domain/order/stages";
import { ORDER_STATUSES } from "@/domain/order/status";
import { SALE_STATUSES } from "@/domain/sale/status";
import type { Numbers } from "@/schemas/numbers";
import { now } from "@/server/clock";
import { rowsOf, sql } from "@/server/db";
import { type Among, isAmong } from "./among";

/** Every way in which an order may stand that is a stage, as the table of stages has it. */
const WAYS = ORDER_STATUSES.flatMap((status) =>
  [null, ...SALE_STATUSES].flatMap((sale) =>
    [false, true].flatMap((shown) => {
      const stage = stageOf(status, sale, shown);
      return stage ? { status, sale: sale ?? "", shown, stage } : [];
    }),
  ),
);

/**
 * How long orders stood in each stage until now, by whose turn it was: seconds, on average over those orders. Where an order
 * stands since the last thing that happened counts while somebody still has something to do.
 */
export async function measureStages(among: Among): Promise<Numbers["stages"]> {
  const rows = await rowsOf<Numbers["stages"][number]>(sql`
    WITH stays AS (
      SELECT s."orderId", s."status"::text, s."sale", s."shown", s."turn", s."seconds"
      FROM "OrderStay" s JOIN "OrderNumbers" n ON n."id" = s."orderId" WHERE ${isAmong(among)}
      UNION ALL
      SELECT o."id", o."status"::text, COALESCE(p."status"::text, ''), o."finishedId" IS NOT NULL, o."turn",
        EXTRACT(EPOCH FROM ${now()}::timestamptz - o."updatedAt")::int
      FROM "OrderNumbers" n JOIN "Order" o ON o."id" = n."id" LEFT JOIN "SalesOrder" p ON p."orderId" = o."id"
      WHERE o."turn" <> 'none' AND ${isAmong(among)}
    )
    SELECT way.stage, COUNT(DISTINCT s."orderId")::int AS orders,
      (COALESCE(SUM(s."seconds") FILTER (WHERE s."turn" = 'merchant'), 0) / COUNT(DISTINCT s."orderId"))::int AS merchant_seconds,
      (COALESCE(SUM(s."seconds") FILTER (WHERE s."turn" = 'customer'), 0) / COUNT(DISTINCT s."orderId"))::int AS customer_seconds
    FROM unnest(${WAYS.map(({ status }) => status)}::text[], ${WAYS.map(({ sale }) => sale)}::text[],
      ${WAYS.map(({ shown }) => shown)}::boolean[], ${WAYS.map(({ stage }) => stage)}::text[]) AS way(status, sale, shown, stage)
    JOIN stays s ON s."status" = way.status AND s."sale" = way.sale AND s."shown" = way.shown
    WHERE s."seconds" > 0 GROUP BY way.stage`);
  return rows.sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
}
