import { dayOf } from "@/domain/day";
import type { Opening } from "@/domain/hours/opening";
import { monthsUntil } from "@/domain/numbers/months";
import type { Figures, Numbers } from "@/schemas/numbers";
import { now } from "@/server/clock";
import { db, type Prisma, rowsOf, sql } from "@/server/db";
import { type Among, isAmong } from "./among";
import { workingScale } from "./working-scale";

/** Counts of one month, of one product, or, where it is neither, of all. */
type Row = Omit<Figures, "reply_median" | "reply_most"> & {
  month: string | null;
  product: number | null;
  reply_median: number | null;
  reply_most: number | null;
};

/** No month is longer. */
const MONTH_MS = 31 * 24 * 3600 * 1000;

const NONE: Figures = {
  requests: 0,
  replied: 0,
  reply_median: 0,
  reply_most: 0,
  won: 0,
  lost: 0,
  sketched: 0,
  rounds: 0,
  due: 0,
  on_time: 0,
};

/** What there is to count of the orders, by month, by product and all in all, in one statement. */
export async function countOrders(
  among: Among,
  opening: Opening,
): Promise<Pick<Numbers, "all" | "months" | "products">> {
  const rows = await rowsOf<Row>(sql`
    WITH chosen AS (
      SELECT n."productId" AS product, to_char(n."submittedAt" AT TIME ZONE ${among.timeZone}::text, 'YYYY-MM') AS month,
        ${waited(among, opening)} AS waited, n."wonAt", n."lostAt", n."rounds",
        to_char(n."handedAt" AT TIME ZONE ${among.timeZone}::text, 'YYYY-MM-DD') <= n."dueDay" AS punctual
      FROM "OrderNumbers" n WHERE ${isAmong(among)}
    )
    SELECT month, product, COUNT(*)::int AS requests, COUNT(waited)::int AS replied,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY waited))::int AS reply_median,
      (percentile_cont(0.9) WITHIN GROUP (ORDER BY waited))::int AS reply_most,
      COUNT("wonAt")::int AS won, COUNT("lostAt")::int AS lost,
      COUNT(*) FILTER (WHERE "rounds" > 0)::int AS sketched, COALESCE(SUM("rounds"), 0)::int AS rounds,
      COUNT(punctual)::int AS due, COUNT(*) FILTER (WHERE punctual)::int AS on_time
    FROM chosen GROUP BY GROUPING SETS ((month), (product), ())`);
  const ofMonth = new Map(rows.map((row) => [row.month, row]));
  return {
    all: toFigures(rows.find(({ month, product }) => month === null && product === null)),
    months: monthsUntil(dayOf(now(), among.timeZone), among.months).map((month) => ({
      month,
      ...toFigures(ofMonth.get(month)),
    })),
    products: await named(rows),
  };
}

/** Seconds until the first answer, of working time where the shop has hours. */
function waited({ months }: Among, opening: Opening): Prisma.Sql {
  const instant = now();
  const since = new Date(instant.getTime() - (months + 1) * MONTH_MS);
  const worked = workingScale(opening, since, instant);
  if (!worked) return sql`EXTRACT(EPOCH FROM n."repliedAt" - n."submittedAt")::float8`;
  return sql`${worked(sql`n."repliedAt"`)} - ${worked(sql`n."submittedAt"`)}`;
}

/** Those of products, the most asked for first. */
async function named(rows: Row[]): Promise<Numbers["products"]> {
  const found = rows.filter(({ product }) => product !== null);
  const titles = await db().product.findMany({
    where: { id: { in: found.flatMap(({ product }) => product ?? []) } },
    select: { id: true, title: true },
  });
  return titles
    .map(({ id, title }) => {
      const row = found.find(({ product }) => product === id);
      return { archive_id: id, title, ...toFigures(row) };
    })
    .sort((one, other) => other.requests - one.requests || one.archive_id - other.archive_id);
}

function toFigures(row: Row | undefined): Figures {
  if (!row) return NONE;
  const { month, product, ...counts } = row;
  return { ...counts, reply_median: counts.reply_median ?? 0, reply_most: counts.reply_most ?? 0 };
}
