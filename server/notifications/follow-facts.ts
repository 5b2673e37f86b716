import { KIND_OF_FACT } from "@/domain/notification/kinds";
import type { EventType } from "@/domain/order/events";
import type { Side } from "@/domain/viewer";
import { raw, rowsOf, sql, transaction } from "@/server/db";
import { placeEvents } from "@/server/events/place-events";
import { SEE_ALL } from "@/server/orders/scope";
import { type Notice, notify } from "./notify";

/** What the feed's place is kept under. */
const FOLLOWER = "notifications";
/** What is told in one go keeps everybody else in this process waiting. */
const AT_ONCE = 200;
const STAFF = raw(`'{${SEE_ALL.join()}}'`);

type Told = {
  userId: number;
  orderId: number;
  eventId: number;
  type: EventType;
  by: string;
  side: Side;
  data: Record<string, string | number>;
  seconds: number;
  isSeen: boolean;
};

/**
 * Tells the other side of every fact that is new in the feed. Where it has got to is kept with what it tells, so that it
 * may be cut off anywhere, and instances that do it at the same time go one after the other.
 * @param stop aborted when it need not go on: whoever comes next does the rest
 */
export async function followFacts(stop?: AbortSignal): Promise<void> {
  await placeEvents();
  while ((await followSome()) && !stop?.aborted);
}

/** Returns whether there may be more. */
function followSome(): Promise<boolean> {
  return transaction(async (tx) => {
    const [place] = await tx.$queryRaw<{ position: bigint }[]>`
      SELECT "position" FROM "FeedPlace" WHERE "follower" = ${FOLLOWER} FOR UPDATE`;
    const after = place?.position ?? 0n;
    const [{ last } = { last: null }] = await tx.$queryRaw<{ last: bigint | null }[]>`
      SELECT MAX("position") AS last FROM (
        SELECT "position" FROM "Event" WHERE "position" > ${after} ORDER BY "position" LIMIT ${AT_ONCE}
      ) fresh`;
    if (last === null) return false;
    await notify(tx, (await toldBetween(after, last)).flatMap(noticeOf));
    await tx.feedPlace.upsert({
      where: { follower: FOLLOWER },
      create: { follower: FOLLOWER, position: last },
      update: { position: last },
    });
    return true;
  });
}

/**
 * Who is told of each fact: everybody on the other side, and on both where nobody did it. Of the studio that is who was in
 * charge then, else all who work there; of being put in charge, whoever was. Messages that came with a quote or a round of
 * sketches are told by that.
 */
async function toldBetween(after: bigint, last: bigint): Promise<Told[]> {
  const [row] = await rowsOf<{ told: Told[] | null }>(sql`SELECT json_agg(f) AS told FROM (
    SELECT u."id" AS "userId", e."orderId", e."id" AS "eventId", e."type", e."actorName" AS by, e."actorSide" AS side, e."data",
      EXTRACT(EPOCH FROM e."createdAt")::float8 AS seconds,
      COALESCE(r."messageId" >= m."id", FALSE) AS "isSeen"
    FROM "Event" e
    CROSS JOIN LATERAL (
      SELECT e."customerId" AS "id" WHERE e."type" <> 'assigned' AND e."actorSide" <> 'customer'
      UNION
      SELECT s."id" FROM "User" s WHERE s."role" = ANY (${STAFF}::"Role"[]) AND CASE
        WHEN e."type" = 'assigned' THEN s."id" = (e."data"->>'admin_id')::int
        WHEN e."actorSide" = 'merchant' THEN FALSE
        WHEN e."adminId" IS NOT NULL THEN s."id" = e."adminId"
        ELSE TRUE
      END
    ) u
    LEFT JOIN "Message" m ON m."id" = (e."data"->>'message_id')::int
    LEFT JOIN "OrderRead" r ON r."orderId" = e."orderId" AND r."userId" = u."id"
    WHERE e."position" > ${after}::bigint AND e."position" <= ${last}::bigint
      AND (m."id" IS NULL OR (m."type" <> 'quote' AND NOT COALESCE(m."meta" ? 'sketch_id', FALSE)))
      AND u."id" IS DISTINCT FROM e."actorId"
    ORDER BY e."position", u."id") f`);
  return row?.told ?? [];
}

function noticeOf({ type, by, side, data, seconds, ...told }: Told): Notice[] {
  const kind = KIND_OF_FACT[type];
  if (kind === null) return [];
  const about = `event:${told.eventId}`;
  return [{ ...told, kind, about, at: new Date(seconds * 1000), data: { ...data, event: type, by, side } }];
}
