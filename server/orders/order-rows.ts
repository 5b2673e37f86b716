// An order with what hangs on it, as statements read it: in the names of the columns, what hangs on it as JSON. Making one
// JSON object of all of it would cost the database a quarter more.
import { EXCERPT } from "@/domain/message";
import { sideOf, type Viewer } from "@/domain/viewer";
import { type Prisma, sql } from "@/server/db";

/** Unix seconds of a moment. */
const seconds = (column: Prisma.Sql) => sql`floor(date_part('epoch', ${column}))::int`;

/** In short, what "Message" m answers: "Message" y. */
const ORIGINAL = sql`CASE WHEN m."replyToId" IS NOT NULL THEN (SELECT json_build_object('id', y."id", 'senderId', y."senderId",
  'senderType', y."senderType", 'senderName', y."senderName", 'type', y."type", 'content', left(y."content", ${EXCERPT}::int),
  'fileName', y."meta"->>'file_name', 'deleted', y."deletedAt" IS NOT NULL) FROM "Message" y WHERE y."id" = m."replyToId") END`;

/** Of "Message" m. */
export const MESSAGE = sql`json_build_object('id', m."id", 'orderId', m."orderId", 'senderId', m."senderId",
  'senderType', m."senderType", 'senderName', m."senderName", 'type', m."type", 'content', m."content", 'meta', m."meta",
  'original', ${ORIGINAL}, 'fixed', m."fixed", 'editedAt', ${seconds(sql`m."editedAt"`)},
  'deletedAt', ${seconds(sql`m."deletedAt"`)}, 'createdAt', ${seconds(sql`m."createdAt"`)})`;

/** Of "Quote" q. */
const QUOTE = sql`json_build_object('id', q."id", 'version', q."version", 'state', q."state", 'amount', q."amount",
  'currency', q."currency", 'content', q."content", 'lines', q."lines", 'discount', q."discount", 'tax', q."tax", 'deposit', q."deposit",
  'days', q."days", 'rounds', q."rounds", 'terms', q."terms", 'validUntil', q."validUntil", 'reason', q."reason", 'createdAt', ${seconds(sql`q."createdAt"`)})`;

/** Of "Instalment" t. */
const INSTALMENT = sql`json_build_object('position', t."position", 'kind', t."kind", 'amount', t."amount", 'state', t."state",
  'announcedAt', ${seconds(sql`t."announcedAt"`)}, 'announcedWay', t."announcedWay",
  'paidAt', ${seconds(sql`t."paidAt"`)}, 'paidWay', t."paidWay", 'paymentId', t."paymentId")`;

/** Of "SalesOrder" s: with its instalments in their order. */
const SALE = sql`json_build_object('id', s."id", 'status', s."status", 'amount', s."amount", 'currency', s."currency",
  'details', s."details", 'deliveryWay', s."deliveryWay", 'carrier', s."carrier", 'tracking', s."tracking",
  'sentAt', ${seconds(sql`s."sentAt"`)}, 'receivedAt', ${seconds(sql`s."receivedAt"`)},
  'refundingAt', ${seconds(sql`s."refundingAt"`)}, 'refundedAt', ${seconds(sql`s."refundedAt"`)},
  'instalments', (SELECT json_agg(${INSTALMENT} ORDER BY t."position") FROM "Instalment" t WHERE t."saleId" = s."id"),
  'createdAt', ${seconds(sql`s."createdAt"`)}, 'updatedAt', ${seconds(sql`s."updatedAt"`)})`;

/** Of "SketchPin" n. */
const PIN = sql`json_build_object('id', n."id", 'pictureId', n."pictureId", 'x', n."x", 'y', n."y", 'text', n."text",
  'authorId', n."authorId", 'authorType', n."authorType", 'authorName', n."authorName", 'createdAt', ${seconds(sql`n."createdAt"`)},
  'doneAt', ${seconds(sql`n."doneAt"`)}, 'doneBy', n."doneBy")`;

/** Of "Sketch" k: the round with its pictures in their order. */
const sketch = (
  ofPicture = sql``,
) => sql`json_build_object('id', k."id", 'kind', k."kind", 'round', k."round", 'state', k."state", 'note', k."note",
  'answer', k."answer", 'createdAt', ${seconds(sql`k."createdAt"`)}, 'decidedAt', ${seconds(sql`k."decidedAt"`)},
  'pictures', (SELECT json_agg(json_build_object('id', i."id", 'attachment', json_build_object(
      'key', f."key", 'fileName', f."fileName", 'width', f."width", 'height', f."height")${ofPicture}) ORDER BY i."position")
    FROM "SketchPicture" i JOIN "Attachment" f ON f."id" = i."attachmentId" WHERE i."sketchId" = k."id"))`;

/** With their pins, which only the order itself tells. */
const PINNED_SKETCH = sketch(
  sql`, 'pins', (SELECT json_agg(${PIN}) FROM "SketchPin" n WHERE n."pictureId" = i."id")`,
);

/** Of "Event" e. */
const FACT = sql`json_build_object('seq', e."seq", 'type', e."type", 'actorId', e."actorId", 'actorSide', e."actorSide",
  'actorName', e."actorName", 'from', e."from", 'to', e."to", 'data', e."data",
  'createdAt', ${seconds(sql`e."createdAt"`)})`;

/** What `SUMMARY_COLUMNS` are of. */
export const SUMMARY_TABLES = sql`"Order" o JOIN "User" c ON c."id" = o."customerId" JOIN "Product" p ON p."id" = o."productId"
  LEFT JOIN "User" a ON a."id" = o."adminId"`;

/** An order with everything that there is one of: a `SummaryRow` but for what is unread and said last. */
export const SUMMARY_COLUMNS = sql`o."id", o."customerId", o."productId", o."adminId", o."status", o."title", o."content",
  o."phone", o."images", o."eventDate", o."promised", o."extra", o."fields"::text, o."turn", o."version",
  ${seconds(sql`o."turnSince"`)} AS "turnSince", ${seconds(sql`o."createdAt"`)} AS "createdAt",
  ${seconds(sql`o."updatedAt"`)} AS "updatedAt",
  json_build_object('id', c."id", 'name', c."name", 'userName', c."userName") AS customer,
  CASE WHEN a."id" IS NOT NULL THEN json_build_object('name', a."name") END AS admin,
  json_build_object('id', p."id", 'title', p."title", 'slug', p."slug", 'pictures', p."pictures") AS product,
  (SELECT ${QUOTE} FROM "Quote" q WHERE q."id" = o."quoteId") AS quote,
  (SELECT ${SALE} FROM "SalesOrder" s WHERE s."orderId" = o."id") AS sale,
  (SELECT ${sketch()} FROM "Sketch" k WHERE k."id" = o."sketchId") AS sketch,
  (SELECT ${sketch()} FROM "Sketch" k WHERE k."id" = o."finishedId") AS finished`;

/** The newest message, null where nothing was said. */
export const LAST_MESSAGE = sql`(SELECT ${MESSAGE} FROM "Message" m WHERE m."orderId" = o."id" ORDER BY m."id" DESC LIMIT 1)`;

/** Who has read how far; null where nobody has. */
export const READS = sql`(SELECT json_agg(json_build_object('userId', r."userId", 'messageId', r."messageId",
  'readAt', ${seconds(sql`r."readAt"`)})) FROM "OrderRead" r WHERE r."orderId" = o."id")`;

const AGREED = sql`
  (SELECT json_agg(${QUOTE} ORDER BY q."version") FROM "Quote" q WHERE q."orderId" = o."id") AS quotes,
  (SELECT json_agg(${PINNED_SKETCH} ORDER BY k."id") FROM "Sketch" k WHERE k."orderId" = o."id") AS sketches`;

/** The whole thread, the versions of the quote, the rounds of pictures and the timeline, each in its order; null where there is none. */
export const HISTORY_COLUMNS = sql`
  (SELECT json_agg(${MESSAGE} ORDER BY m."id") FROM "Message" m WHERE m."orderId" = o."id") AS messages, ${AGREED},
  (SELECT json_agg(${FACT} ORDER BY e."seq") FROM "Event" e WHERE e."orderId" = o."id") AS events,
  ${READS} AS reads`;

/**
 * The same with a thread that begins at message t."start". Of facts that only say that somebody wrote, those go with it,
 * and the first of each person, so that everybody who takes part is named.
 */
export const LATE_HISTORY_COLUMNS = sql`
  (SELECT json_agg(${MESSAGE} ORDER BY m."id") FROM "Message" m WHERE m."orderId" = o."id" AND m."id" >= t."start")
    AS messages, ${AGREED},
  (SELECT json_agg(${FACT} ORDER BY e."seq") FROM "Event" e WHERE e."orderId" = o."id" AND (
    e."type" <> 'message_sent' OR (e."data"->>'message_id')::int >= t."start"
    OR e."seq" IN (SELECT MIN(f."seq") FROM "Event" f WHERE f."orderId" = o."id" GROUP BY f."actorId"))) AS events,
  ${READS} AS reads`;

/**
 * From which message on a thread is read, as "t": `count` of them before message `from`, or before its end; 0 where there
 * are not so many.
 */
export function startOf(from: number, count: number): Prisma.Sql {
  return sql`LATERAL (SELECT COALESCE((SELECT n."id" FROM "Message" n WHERE n."orderId" = o."id" AND n."id" < ${from}
    ORDER BY n."id" DESC OFFSET ${count - 1} LIMIT 1), 0) AS "start") t`;
}

/** Of a thread that begins at t."start": what stands before it, all that was sent as a file, and how far the viewer has read. */
export function windowColumns(viewer: Viewer): Prisma.Sql {
  return sql`
    (SELECT COUNT(*)::int FROM "Message" b WHERE b."orderId" = o."id" AND b."id" < t."start") AS earlier,
    (SELECT json_agg(${MESSAGE} ORDER BY m."id") FROM "Message" m WHERE m."orderId" = o."id"
      AND m."type" IN ('image', 'video', 'audio', 'file')) AS files,
    COALESCE((SELECT r."messageId" FROM "OrderRead" r WHERE r."orderId" = o."id" AND r."userId" = ${viewer.id}), 0)
      AS "readTo"`;
}

/** How many messages of the other side the viewer has not read yet. */
export function unreadBy(viewer: Viewer): Prisma.Sql {
  const own = sideOf(viewer) === "customer" ? "user" : "admin";
  return sql`(SELECT COUNT(*)::int FROM "Message" u
    WHERE u."orderId" = o."id" AND u."senderType" <> ${own}::"SenderType" AND u."id" > COALESCE((
      SELECT r."messageId" FROM "OrderRead" r WHERE r."orderId" = o."id" AND r."userId" = ${viewer.id}), 0))`;
}
