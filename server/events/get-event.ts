import type { Viewer } from "@/domain/viewer";
import type { FeedEvent } from "@/schemas/event";
import { db } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import { toFeedEvents } from "./feed-dto";
import { placeEvents } from "./place-events";

/** One committed fact as the feed tells it, null when the viewer may not see its order. */
export async function getEvent(viewer: Viewer, id: number): Promise<FeedEvent | null> {
  await placeEvents();
  const row = await db().event.findFirst({ where: { id, ...visibleTo(viewer) } });
  const [event] = row ? await toFeedEvents([row]) : [];
  return event ?? null;
}
