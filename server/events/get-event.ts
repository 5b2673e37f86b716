import type { Viewer } from "@/domain/viewer";
import type { FeedEvent } from "@/schemas/event";
import { sql } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import { toFeedEvents } from "./feed-dto";
import { feedRows } from "./feed-rows";
import { placeEvents } from "./place-events";

/** One committed fact as the feed tells it, null when the viewer may not see its order. */
export async function getEvent(viewer: Viewer, id: number): Promise<FeedEvent | null> {
  await placeEvents();
  const [row] = await feedRows(sql`e."id" = ${id}::int`, 1);
  const { customerId = row?.customerId, AND: only } = visibleTo(viewer);
  const isTheirs = row?.customerId === customerId && row?.orderId === (only?.id ?? row?.orderId);
  const [event] = row && isTheirs ? await toFeedEvents([row]) : [];
  return event ?? null;
}
