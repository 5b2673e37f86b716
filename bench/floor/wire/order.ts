import { abilitiesOf } from "@/domain/order/abilities";
import { stageOf } from "@/domain/order/stages";
import { standingOf } from "@/domain/order/standing";
import type { OrderStatus } from "@/domain/order/status";
import { MESSAGES } from "@/i18n/messages";
import { WIRE_STATUS } from "@/schemas/order";
import { type ProductField, toWireField } from "@/schemas/product";
import { unix } from "../database";
import { absolute } from "./address";
import { type MessageRow, toMessage } from "./message";
import { hasRunOut, QUOTE_COLUMNS, type QuoteRow, toQuote } from "./quote";
import { SALE_COLUMNS, type SaleRow } from "./sale";
import { addressesOf, SKETCH_COLUMNS, type SketchRow } from "./sketch";

/** What `ORDER_COLUMNS` are of; $1 is the customer. */
export const ORDER_TABLES = `"Order" o JOIN "User" c ON c."id" = o."customerId" LEFT JOIN "User" a ON a."id" = o."adminId"
  JOIN "Product" p ON p."id" = o."productId" JOIN "Shop" shop ON shop."id" = 1`;

/** An order with everything that there is one of: customer, product, newest quote, payable order. */
export const ORDER_COLUMNS = `o."id", o."customerId" AS user_id, o."productId" AS archive_id, o."phone", o."title",
  o."content", o."images", COALESCE(o."eventDate", '') AS event_date,
  COALESCE(o."promised", '') AS promised, o."extra" AS order_extra, o."fields",
  o."status", o."turn", COALESCE(o."adminId", 0) AS admin_id, COALESCE(a."name", '') AS admin_name,
  o."version",
  ${unix('o."createdAt"')} AS created_time, ${unix('o."updatedAt"')} AS updated_time,
  ${unix('o."turnSince"')} AS turn_since, COALESCE(c."userName", c."name") AS username,
  p."title" AS product_title, p."slug" AS product_slug, p."pictures" ->> 0 AS picture,
  to_char(now() AT TIME ZONE shop."timeZone", 'YYYY-MM-DD') AS today,
  (SELECT to_json(w) FROM (SELECT ${QUOTE_COLUMNS} FROM "Quote" q WHERE q."id" = o."quoteId") w) AS quote,
  (SELECT to_json(w) FROM (SELECT ${SALE_COLUMNS} FROM "SalesOrder" s WHERE s."orderId" = o."id") w) AS sale,
  (SELECT to_json(w) FROM (SELECT ${SKETCH_COLUMNS} FROM "Sketch" k WHERE k."id" = o."sketchId") w) AS sketch,
  (SELECT to_json(w) FROM (SELECT ${SKETCH_COLUMNS} FROM "Sketch" k WHERE k."id" = o."finishedId") w) AS finished,
  (SELECT COUNT(*)::int FROM "Message" u
    LEFT JOIN "OrderRead" r ON r."orderId" = u."orderId" AND r."userId" = $1
    WHERE u."orderId" = o."id" AND u."senderType" <> 'user' AND u."id" > COALESCE(r."messageId", 0)) AS unread`;

export type OrderRow = {
  user_id: number;
  archive_id: number;
  images: string[];
  order_extra: Record<string, unknown>;
  fields: ProductField[];
  status: OrderStatus;
  username: string;
  product_title: string;
  product_slug: string;
  picture: string | null;
  today: string;
  quote: QuoteRow | null;
  sale: SaleRow | null;
  sketch: SketchRow | null;
  finished: SketchRow | null;
};

const STATUS_TEXT: Record<string, string> = MESSAGES.en.order.status.customer;

/** An order as its customer sees it in a list. */
export function toOrder(row: OrderRow, lastMessage: MessageRow | null | undefined) {
  const { fields, username, product_title, product_slug, picture, today, quote, sale, ...others } = row;
  const { sketch, finished, status, ...same } = others;
  const quoteExpired = quote !== null && hasRunOut(quote, today);
  const sketchInReview = sketch?.state === "in_review";
  const finishedShown = finished !== null;
  const state = { status, quoteExpired, sale: sale?.status ?? null, sketchInReview, finishedShown };
  const isCurrent = quote !== null && quote.state !== "withdrawn" && quote.state !== "superseded";
  const current = isCurrent ? toQuote(quote, today) : null;
  return {
    ...same,
    order_id: sale?.id ?? 0,
    images: row.images.map(absolute),
    order_fields: fields.map((field) => ({ ...toWireField(field), value: row.order_extra[field.key] ?? "" })),
    sketch_images: addressesOf(sketch),
    finished_images: addressesOf(finished),
    status: WIRE_STATUS[status],
    status_text: STATUS_TEXT[standingOf(state)],
    stage: stageOf(status, state.sale, finishedShown),
    actions: abilitiesOf(state, "customer"),
    quote_price: current?.price ?? "",
    quote_content: current?.content ?? "",
    quote: current,
    user: { id: row.user_id, username },
    product: { id: row.archive_id, title: product_title, url_token: product_slug },
    thumb: picture ? absolute(picture) : "",
    last_message: lastMessage ? toMessage(lastMessage) : null,
  };
}
