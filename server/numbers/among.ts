import { now } from "@/server/clock";
import { type Prisma, sql } from "@/server/db";

/** Of which requests the numbers are. */
export type Among = {
  /** This month and those before it, so many in all. */
  months: number;
  product: number | undefined;
  timeZone: string;
};

/** Those of "OrderNumbers" n. Months begin at midnight in the shop. */
export function isAmong({ months, product, timeZone }: Among): Prisma.Sql {
  const first = sql`date_trunc('month', ${now()}::timestamptz AT TIME ZONE ${timeZone}::text) - make_interval(months => ${months - 1}::int)`;
  const its = product === undefined ? sql`` : sql` AND n."productId" = ${product}::int`;
  return sql`n."submittedAt" >= (${first}) AT TIME ZONE ${timeZone}::text${its}`;
}
