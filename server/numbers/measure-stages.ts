import { STAGES, stageOf } from "@/domain/order/stages";
import { ORDER_STATUSES } from "@/domain/order/status";
import { SALE_STATUSES } from "@/domain/sale/status";
import type { Numbers } from "@/schemas/numbers";
import { rowsOf, sql } from "@/server/db";
import { type Among, isAmong } from "./among";

/** Every way in which an order may stand that is a stage, as the table of stages has it: it is made until it is sent off. */
const WAYS = ORDER_STATUSES.flatMap((status) =>
  [null, ...SALE_STATUSES].flatMap((sale) => {
    const stage = stageOf(status, sale, false);
    return stage ? { status, sale: sale ?? "", stage } : [];
  }),
);

/** How long orders stood in each stage up to the last thing that happened, by whose turn it was: seconds, on average over those orders. */
export async function measureStages(among: Among): Promise<Numbers["stages"]> {
  const columns = [
    WAYS.map(({ status }) => status),
    WAYS.map(({ sale }) => sale),
    WAYS.map(({ stage }) => stage),
  ];
  const [statuses, sales, stages] = columns;
  const rows = await rowsOf<Numbers["stages"][number]>(sql`
    SELECT way.stage, COUNT(DISTINCT s."orderId")::int AS orders,
      (COALESCE(SUM(s."seconds") FILTER (WHERE s."turn" = 'merchant'), 0) / COUNT(DISTINCT s."orderId"))::int AS merchant_seconds,
      (COALESCE(SUM(s."seconds") FILTER (WHERE s."turn" = 'customer'), 0) / COUNT(DISTINCT s."orderId"))::int AS customer_seconds
    FROM unnest(${statuses}::text[], ${sales}::text[], ${stages}::text[]) AS way(status, sale, stage)
    JOIN "OrderStay" s ON s."status"::text = way.status AND s."sale" = way.sale
    JOIN "OrderNumbers" n ON n."id" = s."orderId"
    WHERE s."seconds" > 0 AND ${isAmong(among)} GROUP BY way.stage`);
  return rows.sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
}
