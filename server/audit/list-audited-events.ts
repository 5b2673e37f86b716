import { DECISIONS } from "@/domain/order/events";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { AuditedEvent, AuditedEvents, AuditedEventsQuery } from "@/schemas/audit";
import { rowsOf, sql } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { type FactRow, toEvent } from "@/server/events/event-dto";

type Row = { id: number; orderId: number; title: string; keyId: number | null; address: string | null } & {
  fact: FactRow;
};

/** What those who work here did with orders, newest first, page by page, and from where. For the owner alone. */
export async function listAuditedEvents(
  viewer: Viewer,
  { user_id, before, only, limit }: AuditedEventsQuery,
): Promise<AuditedEvents> {
  if (!canManageShop(viewer)) throw notAllowed();
  const theirs = user_id === undefined ? sql`` : sql`AND e."actorId" = ${user_id}::int`;
  const behind = before === undefined ? sql`` : sql`AND e."id" < ${before}::int`;
  const decisions = only === "decisions" ? sql`AND e."type" = ANY (${DECISIONS}::text[])` : sql``;
  const rows = await rowsOf<Row>(sql`
    SELECT e."id", e."orderId", o."title", e."keyId", e."address", json_build_object(
      'seq', e."seq", 'type', e."type", 'actorId', e."actorId", 'actorSide', e."actorSide", 'actorName', e."actorName",
      'from', e."from", 'to', e."to", 'data', e."data", 'createdAt', floor(EXTRACT(EPOCH FROM e."createdAt"))::int
    ) AS fact
    FROM "Event" e JOIN "Order" o ON o."id" = e."orderId"
    WHERE e."actorSide" = 'merchant' ${theirs} ${decisions} ${behind}
    ORDER BY e."id" DESC LIMIT ${limit + 1}`);
  const shown = rows.slice(0, limit);
  return { entries: shown.map(toEntry), next: rows.length > limit ? (shown.at(-1)?.id ?? 0) : 0 };
}

function toEntry({ id, orderId, title, keyId, address, fact }: Row): AuditedEvent {
  return { ...toEvent(fact), id, comm_order_id: orderId, title, key_id: keyId ?? 0, address: address ?? "" };
}
