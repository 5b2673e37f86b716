import { QUOTE_ENDS_WITHIN, QUOTE_IS_NEW_FOR, type ReminderKind } from "@/domain/notification/reminders";
import { type Prisma, rowsOf, sql } from "@/server/db";

/** Something that waits, since when, and what it is called among its kind; `data` says where it is. */
export type Waiting = {
  orderId: number;
  customerId: number;
  adminId: number | null;
  thing: string;
  since: Date;
  data: Record<string, string | number>;
};

type Still = Pick<Waiting, "orderId" | "customerId" | "adminId" | "thing">;

const WHO = sql`o."id" AS "orderId", o."customerId", o."adminId"`;
/** Several orders may have begun to wait in the same second. */
const SINCE = sql`o."id" || '-' || floor(EXTRACT(EPOCH FROM o."turnSince"))`;
const NOTHING = sql`'{}'::json AS data`;

/** What each kind of reminder is about: rows with `since`, ready to be bounded by it. */
const SOURCES: Record<ReminderKind, Prisma.Sql> = {
  // Valid to the end of its last day in the shop's time zone.
  reminder_quote: sql`
    SELECT ${WHO}, q."id"::text AS thing, json_build_object('event', 'send_quote', 'version', q."version") AS data,
      GREATEST(((q."validUntil"::date + 1)::timestamp AT TIME ZONE s."timeZone") - make_interval(hours => ${QUOTE_ENDS_WITHIN}),
        q."createdAt" + make_interval(hours => ${QUOTE_IS_NEW_FOR})) AS since
    FROM "Quote" q JOIN "Order" o ON o."quoteId" = q."id" JOIN "Shop" s ON s."id" = 1
    WHERE q."state" = 'open' AND o."status" = 'quoted'
      AND q."validUntil" >= to_char(statement_timestamp() AT TIME ZONE s."timeZone", 'YYYY-MM-DD')`,
  reminder_sketch: sql`
    SELECT ${WHO}, k."id"::text AS thing, json_build_object('round', k."round") AS data, k."createdAt" AS since
    FROM "Sketch" k JOIN "Order" o ON o."sketchId" = k."id"
    WHERE k."state" = 'in_review' AND o."status" IN ('in_communication', 'quoted', 'quote_accepted')`,
  reminder_payment: sql`
    SELECT ${WHO}, ${SINCE} AS thing, ${NOTHING}, o."turnSince" AS since
    FROM "Order" o JOIN "SalesOrder" p ON p."orderId" = o."id"
    WHERE o."status" = 'quote_accepted' AND o."turn" = 'customer' AND p."status" IN ('waiting', 'deposit_paid')`,
  reminder_reply: sql`
    SELECT ${WHO}, ${SINCE} AS thing, ${NOTHING}, o."turnSince" AS since
    FROM "Order" o WHERE o."turn" = 'merchant' AND o."status" IN ('pending', 'in_communication', 'quote_rejected')`,
};

/** What waits since some time after `after` and not later than `until`; the one that waits longest first. */
export function findWaiting(
  kind: ReminderKind,
  { after, until }: { after: Date; until: Date },
): Promise<Waiting[]> {
  return rowsOf<Waiting>(sql`
    SELECT w."orderId", w."customerId", w."adminId", w.thing, w.data, w.since
    FROM (${SOURCES[kind]}) w
    WHERE w.since <= ${until}::timestamptz AND w.since > ${after}::timestamptz
    ORDER BY w.since, w."orderId"`);
}

/** What of a kind waits on these orders now, however long it has. */
export function findStillWaiting(kind: ReminderKind, orderIds: readonly number[]): Promise<Still[]> {
  return rowsOf<Still>(sql`
    SELECT w."orderId", w."customerId", w."adminId", w.thing FROM (${SOURCES[kind]}) w
    WHERE w."orderId" = ANY (${[...orderIds]}::int[])`);
}
