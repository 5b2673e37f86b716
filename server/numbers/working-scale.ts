import { hasHours, type Opening } from "@/domain/hours/opening";
import { shiftsBetween } from "@/domain/hours/working-time";
import { type Prisma, sql } from "@/server/db";

/**
 * How many seconds were worked from `since` to a moment, as SQL of that moment; null where no hours are set. One search in a
 * list of all shifts, however many orders there are: what is worked between two moments is the difference.
 */
export function workingScale(opening: Opening, since: Date, until: Date) {
  if (!hasHours(opening)) return null;
  const shifts = shiftsBetween(opening, since, until);
  const begins = shifts.map(({ from }) => from / 1000);
  // What was worked before each of them, and in the end.
  const worked = [0];
  for (const { from, to } of shifts) worked.push((worked.at(-1) ?? 0) + (to - from) / 1000);
  return (moment: Prisma.Sql): Prisma.Sql => sql`(
    SELECT CASE WHEN place.at = 0 THEN 0 ELSE LEAST(
      (${worked}::float8[])[place.at] + place.second - (${begins}::float8[])[place.at], (${worked}::float8[])[place.at + 1]) END
    FROM (SELECT s.second, width_bucket(s.second, ${begins}::float8[]) AS at
      FROM (SELECT date_part('epoch', ${moment}) AS second) s) place)`;
}
