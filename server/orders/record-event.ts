import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { type Actor, sideOf } from "@/domain/viewer";
import { onCommit, sql, type Tx } from "@/server/db";
import { announceEvents } from "@/server/streams/announce-events";
import { toOutbox } from "@/server/webhooks/outbox";
import { wakeDeliveries } from "@/server/webhooks/wake";
import type { RequestColumn } from "./request-dto";

type Fact = {
  orderId: number;
  type: EventType;
  from?: OrderStatus;
  to?: OrderStatus;
  data?: Record<string, string | number>;
  /** What of the request this fact wrote. */
  wrote?: readonly RequestColumn[];
};

/**
 * Writes one fact to an order's timeline, in the transaction of the change it tells of and after that change: the
 * order's version is its number, and how the order stands now is kept with it. The same statement puts it into the
 * outbox for every webhook that hears of it.
 */
export async function recordEvent(tx: Tx, actor: Actor, fact: Fact): Promise<void> {
  const { orderId, type, from = null, to = null, data = {}, wrote = [] } = fact;
  const written = sql`
    INSERT INTO "Event" (
      "orderId", "customerId", "seq", "createdAt", "status", "turn", "adminId", "sale",
      "type", "actorId", "actorSide", "actorName", "from", "to", "data", "request"
    )
    SELECT
      o."id", o."customerId", o."version", o."updatedAt", o."status", o."turn", o."adminId", s."status",
      ${type}, ${actor.id}::int, ${sideOf(actor)}, ${actor.name},
      ${from}::"OrderStatus", ${to}::"OrderStatus", ${JSON.stringify(data)}::jsonb,
      (SELECT jsonb_object_agg(key, value) FROM jsonb_each(to_jsonb(o)) WHERE key = ANY (${wrote}::text[]))
    FROM "Order" o LEFT JOIN "SalesOrder" s ON s."orderId" = o."id"
    WHERE o."id" = ${orderId}
    RETURNING "id", "customerId", "type"`;
  const queued = await tx.$executeRaw`WITH fact AS (${written}) ${toOutbox()}`;
  if (queued > 0) onCommit(wakeDeliveries);
  onCommit(announceEvents);
}
