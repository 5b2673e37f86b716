import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Tx } from "@/server/db";

type Fact = {
  orderId: number;
  /** The order's version after the change: events are numbered by it, without gaps. */
  seq: number;
  type: EventType;
  from?: OrderStatus;
  to?: OrderStatus;
  data?: Record<string, string | number>;
};

/** Writes one fact to an order's timeline, in the transaction of the change it tells of. */
export async function recordEvent(tx: Tx, viewer: Viewer, { data = {}, ...fact }: Fact): Promise<void> {
  const actor = { actorId: viewer.id, actorSide: sideOf(viewer), actorName: viewer.name };
  await tx.event.create({ data: { ...fact, ...actor, data } });
}
