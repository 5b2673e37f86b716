import type { StreamQuery } from "@/schemas/event";
import { db } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import type { Follower, Session } from "./follower";
import { streams } from "./streams";

/**
 * An open stream of the facts that the viewer may see, behind a cursor or from now on, as bytes of server-sent events.
 * It ends when they may not read on. Throws LimitedError when too many are open.
 * @param session what their token or session says; null where they come with an API key
 */
export async function followEvents(
  viewer: Follower["viewer"],
  session: Session | null,
  { after, comm_order_id: asked, signals }: StreamQuery,
): Promise<ReadableStream<Uint8Array>> {
  // Whoever came by a link follows its order, whatever they ask for: another is refused.
  const orderId = asked ?? viewer.onlyOrder;
  if (orderId !== undefined) await findOrder(db(), viewer, orderId);
  return streams().open({ viewer, session, orderId, signals: signals === 1 }, after);
}
