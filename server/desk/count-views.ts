import { DESK_VIEWS, type DeskView, type DeskViewName, MOST_COUNTED } from "@/domain/desk/views";
import type { Viewer } from "@/domain/viewer";
import type { DeskCount, DeskFilters } from "@/schemas/desk";
import { join, type Prisma, raw, rowsOf, sql } from "@/server/db";
import { asking } from "./asking";
import { type Asking, heldBy, sortedAs } from "./view-rows";

/**
 * How many orders each view of the desk has, in the order of the views, all as of one moment, and of each only
 * those that the filters leave. Each is counted through an index and no further than people count, so it costs the same in every shop.
 */
export async function countViews(viewer: Viewer, filters: DeskFilters): Promise<DeskCount[]> {
  const asked = await asking(viewer, filters);
  const counts = DESK_VIEWS.map((view) => sql`${countOf(view, asked)} AS ${raw(`"${view.view}"`)}`);
  const [found] = await rowsOf<Record<DeskViewName, number>>(sql`SELECT ${join(counts)}`);
  return DESK_VIEWS.map(({ view }) => {
    const count = found?.[view] ?? 0;
    return { view, count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED };
  });
}

function countOf(view: DeskView, asked: Asking): Prisma.Sql {
  const { from, key, id } = sortedAs(view.order);
  // In the order of its index, which a small share of all orders would not suggest by itself.
  return sql`(SELECT COUNT(*)::int FROM (
    SELECT FROM ${from} WHERE ${heldBy(view, asked)} ORDER BY ${key}, ${id} LIMIT ${raw(String(MOST_COUNTED + 1))}
  ) counted)`;
}
