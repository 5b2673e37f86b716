import { type Place, readPlace, writePlace } from "@/domain/desk/place";
import { DESK_ORDERS, deskView, type Held } from "@/domain/desk/views";
import type { Viewer } from "@/domain/viewer";
import { DESK_PAGE_SIZE, type DeskPage, type DeskQuery } from "@/schemas/desk";
import { type Prisma, raw, rowsOf, sql } from "@/server/db";
import type { MessageRow } from "@/server/messages/message-dto";
import { type SummaryRow, toOrderSummary } from "@/server/orders/order-dto";
import { LAST_MESSAGE, SUMMARY_COLUMNS, SUMMARY_TABLES, unreadBy } from "@/server/orders/order-rows";
import { asking } from "./asking";
import { type Asking, heldBy, sortedAs } from "./view-rows";

type Listed = SummaryRow & { lastMessage: MessageRow | null; place: Place };

/** Which part of a view is read: what is behind a place or in front of it, or the view from where it begins. */
type Part = { behind: boolean; place: Place | null; limit: number };

/**
 * A page of a view of the desk, by keys: the thousandth page costs what the first one does. A page in front that would not be
 * full is the first one instead.
 */
export async function listDesk(viewer: Viewer, query: DeskQuery): Promise<DeskPage> {
  return readHeld(deskView(query.view), await asking(viewer, query), query);
}

/** The same of any list that the table of views could hold. */
export async function readHeld(
  view: Held,
  asked: Asking,
  query: Pick<DeskQuery, "after" | "before" | "limit">,
): Promise<DeskPage> {
  const read = (text: string | undefined) => (text ? readPlace(text, view.order) : null);
  const [after, before, limit] = [read(query.after), read(query.before), query.limit];
  if (before) {
    const found = await readPart(view, asked, { behind: false, place: before, limit });
    if (found.length > limit) return pageOf(found.slice(-limit), asked, { isFirst: false, isLast: false });
  }
  const found = await readPart(view, asked, { behind: true, place: before ? null : after, limit });
  const ends = { isFirst: before !== null || after === null, isLast: found.length <= limit };
  return pageOf(found.slice(0, limit), asked, ends);
}

/** One more than a page, which tells whether there is another; in the view's order. */
async function readPart(view: Held, asked: Asking, { behind, place, limit }: Part): Promise<Listed[]> {
  const { from, key, id, type, written } = sortedAs(view.order);
  const rises = DESK_ORDERS[view.order].first === "smallest";
  const goesUp = rises === behind;
  const way = goesUp ? sql`ASC` : sql`DESC`;
  const beyond = place
    ? sql`(${key}, ${id}) ${goesUp ? sql`>` : sql`<`} (${place.key}::${type}, ${place.id}::int)`
    : sql`TRUE`;
  const rows = await rowsOf<Listed>(sql`
    SELECT ${SUMMARY_COLUMNS}, ${LAST_MESSAGE} AS "lastMessage", ${unreadBy(asked.viewer)} AS unread,
      json_build_object('key', ${written(sql`part."key"`)}, 'id', part."id") AS place
    FROM (
      SELECT ${key} AS "key", ${id} AS "id" FROM ${from} WHERE ${heldBy(view, asked)} AND ${beyond}
      ORDER BY ${key} ${way}, ${id} ${way} LIMIT ${oneMoreThan(limit)}
    ) part JOIN (${SUMMARY_TABLES}) ON o."id" = part."id"
    ORDER BY part."key" ${way}, part."id" ${way}`);
  return behind ? rows : rows.reverse();
}

/** Written out where it is what the desk itself asks for, so that the database knows how few rows that are. */
function oneMoreThan(limit: number): Prisma.Sql {
  return limit === DESK_PAGE_SIZE ? raw(String(DESK_PAGE_SIZE + 1)) : sql`${limit + 1}`;
}

function pageOf(
  rows: Listed[],
  context: Asking,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): DeskPage {
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    orders: rows.map((row) => toOrderSummary(row, row.lastMessage, context)),
    previous: first && !isFirst ? writePlace(first.place) : "",
    next: last && !isLast ? writePlace(last.place) : "",
  };
}
