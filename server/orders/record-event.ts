import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { type Actor, sideOf } from "@/domain/viewer";
import { join, onCommit, type Prisma, raw, rowsOf, Sql, sql } from "@/server/db";
import { wakeFollowing } from "@/server/notifications/wake";
import { announceEvents } from "@/server/streams/announce-events";
import { toOutbox } from "@/server/webhooks/outbox";
import { wakeDeliveries } from "@/server/webhooks/wake";
import type { RequestColumn } from "./request-dto";

type Fact = {
  type: EventType;
  from?: OrderStatus;
  to?: OrderStatus;
  /** JSON, given by the caller or made by the statement that it is part of. */
  data?: Record<string, string | number> | Prisma.Sql;
  /** What of the request this fact wrote. */
  wrote?: readonly RequestColumn[];
};

/** How many deliveries a statement has put into the outbox. */
export const QUEUED = sql`(SELECT COUNT(*)::int FROM queued) AS queued`;

/**
 * Writes one fact to an order's timeline, in the transaction of the change it tells of and after that change: the
 * order's version is its number, and how the order stands now is kept with it. The same statement puts it into the
 * outbox for every webhook that hears of it.
 */
export async function recordEvent(
  actor: Actor,
  { orderId, ...fact }: Fact & { orderId: number },
): Promise<void> {
  const order = sql`"Order" o`;
  const [told] = await rowsOf<{ queued: number }>(sql`
    WITH ${eventOf(actor, fact, order, sql`o."id" = ${orderId}`)} SELECT ${QUEUED}`);
  announce(told?.queued);
}

/**
 * The same as a part of the statement that makes the change, from `WITH` on: what changed the order comes before it, and
 * after it `QUEUED` says for how many webhooks.
 * @param order where the order stands as it is after the change, as "o" and with the columns of "Order"
 */
export function eventOf(actor: Actor, fact: Fact, order: Prisma.Sql, where = sql`TRUE`): Prisma.Sql {
  const { type, from = null, to = null, data = {}, wrote = [] } = fact;
  const origin = originOf(actor);
  const json = data instanceof Sql ? data : sql`${JSON.stringify(data)}::jsonb`;
  return sql`fact AS (
    INSERT INTO "Event" (
      "orderId", "customerId", "seq", "createdAt", "status", "turn", "adminId", "sale",
      "type", "actorId", "actorSide", "actorName", "address", "keyId", "from", "to", "data", "request"
    )
    SELECT
      o."id", o."customerId", o."version", o."updatedAt", o."status", o."turn", o."adminId",
      (SELECT "status" FROM "SalesOrder" WHERE "orderId" = o."id"),
      ${type}, ${actor.id}::int, ${sideOf(actor)}, ${actor.name}, ${origin.address}, ${origin.keyId}::int,
      ${from}::"OrderStatus", ${to}::"OrderStatus", ${json}, ${written(wrote)}
    FROM ${order} WHERE ${where}
    RETURNING "id", "customerId", "type"
  ), ${toOutbox()}`;
}

/** Has those who wait for events look for them once this one is committed: readers of streams, notifications, and webhooks if any hear. */
export function announce(queued = 0): void {
  if (queued > 0) onCommit(wakeDeliveries);
  onCommit(announceEvents);
  onCommit(wakeFollowing);
}

/** Where it was done from, for the owner to read. It is kept of those who work here, and of nobody else. */
function originOf(actor: Actor): { address: string | null; keyId: number | null } {
  if (actor.role === "system" || sideOf(actor) !== "merchant") return { address: null, keyId: null };
  return { address: actor.address ?? null, keyId: actor.keyId ?? null };
}

function written(columns: readonly RequestColumn[]): Prisma.Sql {
  if (columns.length === 0) return sql`NULL::jsonb`;
  return sql`jsonb_build_object(${join(columns.map((name) => raw(`'${name}', o."${name}"`)))})`;
}
