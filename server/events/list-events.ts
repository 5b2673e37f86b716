import type { Actor } from "@/domain/viewer";
import type { Feed, FeedQuery } from "@/schemas/event";
import { db } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { visibleTo } from "@/server/orders/scope";
import { toFeedEvents } from "./feed-dto";
import { placeEvents } from "./place-events";

/**
 * The facts of all orders that the viewer may see, behind a cursor, in the order in which they happened. Reading on
 * from `next` misses nothing and repeats nothing, whatever is written meanwhile.
 */
export async function listEvents(viewer: Actor, query: FeedQuery): Promise<Feed> {
  const { after, limit, comm_order_id: orderId } = query;
  if (orderId !== undefined) await findOrder(db(), viewer, orderId);
  await placeEvents();
  const rows = await db().event.findMany({
    where: { position: { gt: after }, ...visibleTo(viewer), orderId },
    orderBy: { position: "asc" },
    take: limit + 1,
  });
  const events = await toFeedEvents(rows.slice(0, limit));
  return { events, next: events.at(-1)?.cursor ?? after, more: rows.length > limit };
}
