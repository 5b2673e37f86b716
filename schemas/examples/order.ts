import { abilitiesOf } from "@/domain/order/abilities";
import type { EventType } from "@/domain/order/events";
import { stageOf } from "@/domain/order/stages";
import { ORDER_STATUSES, type OrderStatus } from "@/domain/order/status";
import { turnOf } from "@/domain/order/turn";
import { PIN_ACTIONS } from "@/domain/sketch/pins";
import type { SketchKind } from "@/domain/sketch/state";
import type { Answers } from "../answers";
import type { Message } from "../message";
import { type Order, type OrderSummary, type Seen, statusOfWire, WIRE_STATUS } from "../order";
import { ACCOUNT } from "./account";
import { ATTACHMENT } from "./attachment";
import { PRODUCT } from "./product";
import { SALE } from "./sale";
import { BY_STUDIO, quotesAfter, STUDIO, sketchesAfter, storyOf, WAY_TO } from "./timeline";

const WEDDING = "2027-05-15";

/** What the demo's customer asks for. */
export const REQUEST = {
  archive_id: PRODUCT.id,
  title: "Two rings for Mei and Jonas",
  content: "We marry in May. Plain, low and comfortable, mine in warm gold.",
  phone: "+86 139 1622 0417",
  images: [ATTACHMENT.file_location],
  order_extra: { metal: "18k yellow gold", ring_size_a: 52.5, wedding_date: WEDDING } as Answers,
};

/** How each side reads a status; a test compares it with the words themselves. */
export const STATUS_TEXT = {
  customer: {
    pending: "Waiting for the studio to confirm",
    in_communication: "Talking it over",
    quoted: "Quote ready: your decision",
    quote_accepted: "Accepted: waiting for payment",
    quote_rejected: "Quote declined: waiting for the studio",
    cancelled: "Cancelled",
  },
  merchant: {
    pending: "New request: waiting for you to confirm",
    in_communication: "Talking it over",
    quoted: "Quoted: waiting for the customer",
    quote_accepted: "Accepted: waiting for payment",
    quote_rejected: "Quote declined: your move",
    cancelled: "Cancelled",
  },
} as const satisfies Record<Reader, Record<OrderStatus, string>>;

type Reader = "customer" | "merchant";

/** The order of the rings in some status, come there the usual way, as one side reads it. */
export function orderThatIs(status: OrderStatus, reader: Reader): Order {
  return orderAfter(WAY_TO[status], reader);
}

/** The same order after other things have happened. */
export function orderAfter(types: readonly EventType[], reader: Reader): Order {
  const { events, messages } = storyOf(types);
  const quotes = quotesAfter(types);
  const sketches = sketchesAfter(types);
  const sketchInReview = sketches.some(({ state }) => state === "in_review");
  const shown = (kind: SketchKind) =>
    sketches.findLast((round) => round.kind === kind)?.pictures.map(({ address }) => address) ?? [];
  const finishedShown = sketches.some(({ kind }) => kind === "finished");
  const status = statusOfWire(events.findLast(({ to }) => to !== null)?.to ?? 0) ?? ORDER_STATUSES[0];
  const sale = status === "quote_accepted" ? ("waiting" as const) : null;
  const [quote = null] = quotes.filter(({ state }) => state !== "withdrawn");
  const inCharge = types.includes("confirm");
  const last = events.at(-1)?.created_time ?? 0;
  return {
    id: 188,
    order_id: sale ? SALE.id : 0,
    user_id: ACCOUNT.id,
    created_time: events[0]?.created_time ?? 0,
    updated_time: last,
    ...REQUEST,
    sketch_images: shown("sketch"),
    finished_images: shown("finished"),
    event_date: WEDDING,
    promised: sale ? "2026-12-20" : "",
    status: WIRE_STATUS[status],
    status_text: STATUS_TEXT[reader][status],
    stage: stageOf(status, sale, finishedShown),
    turn: turnOf({
      status,
      spokeLast: BY_STUDIO.includes(types.findLast(isSaid) ?? "submitted") ? "merchant" : "customer",
      sale,
      sketchInReview,
      finishedShown,
    }),
    turn_since: last,
    actions: abilitiesOf({ status, quoteExpired: false, sale, sketchInReview, finishedShown }, reader),
    admin_id: inCharge ? STUDIO.actor_id : 0,
    admin_name: inCharge ? STUDIO.actor_name : "",
    quote_price: quote?.price ?? "",
    quote_content: quote?.content ?? "",
    quote,
    order_fields: PRODUCT.order_fields.map((field) => ({
      ...field,
      value: REQUEST.order_extra[field.field_name] ?? "",
    })),
    user: { id: ACCOUNT.id, username: ACCOUNT.user_name },
    product: { id: PRODUCT.id, title: PRODUCT.title, url_token: PRODUCT.url_token },
    thumb: PRODUCT.thumb,
    unread: 0,
    last_message: messages.at(-1) ?? null,
    version: events.length,
    messages,
    quotes,
    sketches,
    events,
    sale: sale && SALE,
    seen: seenAfter(messages),
  };
}

/** Both sides have read everything. */
export function seenAfter(messages: readonly Message[]): Seen {
  const { id: message_id = 0, created_time: time = 0 } = messages.at(-1) ?? {};
  return { customer: { message_id, time }, merchant: { message_id, time } };
}

/** A pin asks nobody to answer. */
function isSaid(type: EventType): boolean {
  return !PIN_ACTIONS.some((action) => action === type);
}

/** The order as a list shows it. */
export function summaryThatIs(status: OrderStatus, reader: Reader): OrderSummary {
  const { messages, quotes, sketches, events, sale, seen, ...summary } = orderThatIs(status, reader);
  return summary;
}
