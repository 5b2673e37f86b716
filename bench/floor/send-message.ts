import { can } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import { turnOf } from "@/domain/order/turn";
import type { SaleStatus } from "@/domain/sale/status";
import { MessageDraft } from "@/schemas/message";
import type { Customer } from "./authenticate";
import { rowsOf } from "./database";
import { OUTBOX } from "./outbox";
import { invalid, notAllowed, Refusal } from "./refusal";
import { MESSAGE_COLUMNS, type MessageRow, toMessage } from "./wire/message";

type Found = {
  status: OrderStatus;
  sale: SaleStatus | null;
  sketchInReview: boolean;
  finishedShown: boolean;
};

const FIND = {
  name: "find",
  text: `SELECT o."status", s."status" AS sale,
      COALESCE((SELECT k."state" = 'in_review' FROM "Sketch" k WHERE k."id" = o."sketchId"), FALSE) AS "sketchInReview",
      o."finishedId" IS NOT NULL AS "finishedShown"
    FROM "Order" o LEFT JOIN "SalesOrder" s ON s."orderId" = o."id"
    WHERE o."id" = $1 AND o."customerId" = $2`,
};
/** Turn, message, event and deliveries in one statement, which is one transaction; nothing when the status moved meanwhile. */
const SEND = {
  name: "send",
  text: `WITH told AS (
      UPDATE "Order" SET "version" = "version" + 1, "spokeLast" = 'customer', "updatedAt" = now(), "turn" = $5::"Turn",
        "turnSince" = CASE WHEN "turn" = $5::"Turn" THEN "turnSince" ELSE now() END
      WHERE "id" = $1 AND "status" = $4::"OrderStatus"
      RETURNING "id", "customerId", "version", "status", "turn", "adminId", "updatedAt"
    ), m AS (
      INSERT INTO "Message" ("orderId", "senderId", "senderType", "senderName", "type", "content", "createdAt")
      SELECT "id", $2, 'user', $3, 'text', $6, "updatedAt" FROM told RETURNING *
    ), fact AS (
      INSERT INTO "Event" ("orderId", "customerId", "seq", "createdAt", "status", "turn", "adminId", "sale", "type",
        "actorId", "actorSide", "actorName", "data")
      SELECT t."id", t."customerId", t."version", t."updatedAt", t."status", t."turn", t."adminId", $7::"SaleStatus",
        'message_sent', $2, 'customer', $3, jsonb_build_object('message_id', m."id")
      FROM told t, m RETURNING "id", "orderId", "customerId", "type", "createdAt"
    ), ${OUTBOX}
    SELECT ${MESSAGE_COLUMNS} FROM m`,
};

/** SEND: one message of text. */
export async function sendMessage(customer: Customer, body: unknown) {
  const { data: draft } = MessageDraft.safeParse(body);
  if (draft?.message_type !== "text") throw invalid();
  if (draft.sender_id && draft.sender_id !== customer.id) throw notAllowed();
  const [order] = await rowsOf<Found>(FIND, [draft.comm_order_id, customer.id]);
  if (!order) throw notAllowed();
  if (!can(order.status, "send_message", "customer")) throw new Refusal(-1, "Not as the order stands.");

  const turn = turnOf({ ...order, spokeLast: "customer" });
  const who = [draft.comm_order_id, customer.id, customer.name];
  const [message] = await rowsOf<MessageRow>(SEND, [...who, order.status, turn, draft.content, order.sale]);
  if (!message) throw new Refusal(-1, "The order has changed.");
  return { data: toMessage(message) };
}
