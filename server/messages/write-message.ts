import type { MessageType } from "@/domain/message";
import { can } from "@/domain/order/abilities";
import { turnOf } from "@/domain/order/turn";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { MessageMeta } from "@/schemas/message";
import { now } from "@/server/clock";
import { rowsOf, sql, type Tx } from "@/server/db";
import { conflict } from "@/server/errors";
import { findStanding, type Standing } from "@/server/orders/find-standing";
import { MESSAGE } from "@/server/orders/order-rows";
import { announce, eventOf, QUEUED } from "@/server/orders/record-event";
import type { MessageRow } from "./message-dto";

/** `fixed` unless told otherwise: what is written with a decision stays as it is. */
type Words = { type: MessageType; content: string; meta?: MessageMeta; replyTo?: number; fixed?: boolean };

/** Puts a message into the thread: the order's turn, the message and its event, in the caller's transaction. */
export async function writeMessage(
  tx: Tx,
  viewer: Viewer,
  order: Pick<Standing, "id" | "status">,
  words: Words,
): Promise<MessageRow> {
  // From here on nobody else changes the order, so that how it stands is read behind the lock.
  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${order.id} FOR NO KEY UPDATE`;
  const standing = await findStanding(viewer, order.id);
  const isElsewhere = standing.status !== order.status;
  if (isElsewhere && !can(standing.status, "send_message", sideOf(viewer))) throw conflict("order_changed");
  const message = await appendMessage(viewer, standing, words);
  if (!message) throw new Error("Somebody wrote to an order that is locked.");
  return message;
}

/**
 * The same in one statement, if the order still stands as it was read: the numbers of its messages and events follow the
 * order in which they happen, and whose turn it is follows from how it stands.
 * @returns null when somebody changed the order meanwhile; then nothing is written
 */
export async function appendMessage(
  viewer: Viewer,
  { id, version, status, sale, sketch, finished }: Standing,
  { type, content, meta, replyTo, fixed = true }: Words,
): Promise<MessageRow | null> {
  const side = sideOf(viewer);
  const turn = turnOf({
    status,
    spokeLast: side,
    sale: sale?.status ?? null,
    sketchInReview: sketch?.state === "in_review",
    finishedShown: finished !== null,
  });
  const instant = now();
  const data = sql`(SELECT jsonb_build_object('message_id', "id") FROM m)`;
  const event = eventOf(viewer, { type: "message_sent", data }, sql`told o`);
  const [written] = await rowsOf<{ message: MessageRow; queued: number }>(sql`
    WITH told AS (
      UPDATE "Order" SET "version" = "version" + 1, "spokeLast" = ${side}::"Turn", "updatedAt" = ${instant},
        "turn" = ${turn}::"Turn",
        "turnSince" = CASE WHEN "turn" = ${turn}::"Turn" THEN "turnSince" ELSE ${instant} END
      WHERE "id" = ${id} AND "version" = ${version}
      RETURNING "id", "customerId", "version", "updatedAt", "status", "turn", "adminId"
    ), m AS (
      INSERT INTO "Message" ("orderId", "senderId", "senderType", "senderName", "type", "content", "meta", "replyToId", "fixed", "createdAt")
      SELECT "id", ${viewer.id}::int, ${SENDER[side]}::"SenderType", ${viewer.name}, ${type}::"MessageType", ${content},
        ${meta === undefined ? null : JSON.stringify(meta)}::jsonb, ${replyTo ?? null}::int, ${fixed}::boolean, "updatedAt"
      FROM told RETURNING *
    ), ${event}
    SELECT ${MESSAGE} AS message, ${QUEUED} FROM m`);
  if (written) announce(written.queued);
  return written?.message ?? null;
}

const SENDER = { customer: "user", merchant: "admin" } as const;
