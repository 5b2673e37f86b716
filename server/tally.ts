import { type Prisma, sql } from "./db";

/** How many rows of a table there are, or how many of them with this status: counted as they are written. */
export function tallied(table: "Order" | "SalesOrder", statuses?: string[]): Prisma.Sql {
  const counted = statuses ? sql`AND "status" = ANY (${statuses}::text[])` : sql``;
  return sql`(SELECT COALESCE(SUM("count"), 0)::int FROM "Tally" WHERE "what" = ${table} ${counted})`;
}

/** Written out, so that the database knows how few rows are asked for, and keeps its plan. */
const USUAL = new Map([
  [10, sql`LIMIT 10`],
  [20, sql`LIMIT 20`],
  [100, sql`LIMIT 100`],
]);

/** A page's part of a statement. */
export function rangeIn({ skip, take }: { skip: number; take: number }): Prisma.Sql {
  const limit = USUAL.get(take) ?? sql`LIMIT ${take}`;
  return skip === 0 ? limit : sql`${limit} OFFSET ${skip}`;
}
