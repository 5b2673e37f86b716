import type { Actor } from "@/domain/viewer";
import type { Feed, FeedQuery } from "@/schemas/event";
import { db, sql } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { visibleTo } from "@/server/orders/scope";
import { toFeedEvents } from "./feed-dto";
import { feedRows } from "./feed-rows";
import { placeEvents } from "./place-events";

/**
 * The facts of all orders that the viewer may see, behind a cursor, in the order in which they happened. Reading on
 * from `next` misses nothing and repeats nothing, whatever is written meanwhile: that holds at the primary only.
 */
export async function listEvents(viewer: Actor, query: FeedQuery): Promise<Feed> {
  const { after, limit, comm_order_id: asked } = query;
  if (asked !== undefined) await findOrder(db(), viewer, asked);
  await placeEvents();
  const { customerId, AND: only } = visibleTo(viewer);
  const theirs = customerId === undefined ? sql`` : sql` AND e."customerId" = ${customerId}::int`;
  const orderId = asked ?? only?.id;
  const its = orderId === undefined ? sql`` : sql` AND e."orderId" = ${orderId}::int`;
  const rows = await feedRows(sql`e."position" > ${after}::bigint${theirs}${its}`, limit + 1);
  const events = await toFeedEvents(rows.slice(0, limit));
  return { events, next: events.at(-1)?.cursor ?? after, more: rows.length > limit };
}
