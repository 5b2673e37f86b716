import * as z from "zod";
import type { Day } from "@/domain/day";
import { abilitiesOf } from "@/domain/order/abilities";
import { EVENT_TYPES } from "@/domain/order/events";
import { stageOf } from "@/domain/order/stages";
import { standingOf } from "@/domain/order/standing";
import { type Side, sideOf, type Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { Answers } from "@/schemas/answers";
import { type Order, type OrderEvent, type OrderSummary, WIRE_STATUS } from "@/schemas/order";
import { toWireField } from "@/schemas/product";
import { absolute } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { toMessage } from "@/server/messages/message-dto";
import { toQuote } from "@/server/quotes/quote-dto";
import { toSale } from "@/server/sales/sale-dto";
import { fieldsOf } from "./answers-to";
import { stateOf } from "./order-state";

export const SUMMARY_SHAPE = {
  customer: { select: { id: true, name: true, userName: true } },
  product: { select: { id: true, title: true, slug: true, pictures: true } },
  quote: true,
  sale: true,
} satisfies Prisma.OrderInclude;

type SummaryRow = Prisma.OrderGetPayload<{ include: typeof SUMMARY_SHAPE }>;
type MessageRow = Prisma.MessageGetPayload<object>;

/** What decides how an order looks besides its row: who asks, and the day it is in the shop. */
export type Context = { viewer: Viewer; today: Day; unread: number };

const Paths = z.array(z.string());

/** An order in a list, as this viewer sees it. */
export function toOrderSummary(
  row: SummaryRow,
  lastMessage: MessageRow | undefined,
  { viewer, today, unread }: Context,
): OrderSummary {
  const side = sideOf(viewer);
  const state = stateOf(row, today);
  const current =
    row.quote && !["withdrawn", "superseded"].includes(row.quote.state) ? toQuote(row.quote, today) : null;
  const answers = Answers.parse(row.extra);
  return {
    id: row.id,
    order_id: row.sale?.id ?? 0,
    user_id: row.customerId,
    created_time: unix(row.createdAt),
    updated_time: unix(row.updatedAt),
    archive_id: row.productId,
    phone: row.phone,
    title: row.title,
    content: row.content,
    images: Paths.parse(row.images).map(absolute),
    sketch_images: [],
    finished_images: [],
    event_date: row.eventDate ?? "",
    status: WIRE_STATUS[row.status],
    status_text: wordsIn(viewer.locale)(`order.status.${side}.${standingOf(state)}`),
    stage: stageOf(row.status, row.sale?.status ?? null),
    turn: row.turn,
    turn_since: unix(row.turnSince),
    actions: abilitiesOf(state, side),
    admin_id: row.adminId ?? 0,
    quote_price: current?.price ?? "",
    quote_content: current?.content ?? "",
    quote: current,
    order_extra: answers,
    order_fields: fieldsOf(row.fields).map((field) => ({
      ...toWireField(field),
      value: answers[field.key] ?? "",
    })),
    user: { id: row.customer.id, username: row.customer.userName ?? row.customer.name },
    product: { id: row.product.id, title: row.product.title, url_token: row.product.slug },
    thumb: Paths.parse(row.product.pictures).map(absolute)[0] ?? "",
    unread,
    last_message: lastMessage ? toMessage(lastMessage) : null,
    version: row.version,
  };
}

export const ORDER_SHAPE = {
  ...SUMMARY_SHAPE,
  messages: { orderBy: { id: "asc" } },
  quotes: { orderBy: { version: "asc" } },
  events: { orderBy: { seq: "asc" } },
} satisfies Prisma.OrderInclude;

/** The whole order, as this viewer sees it. */
export function toOrder(
  row: Prisma.OrderGetPayload<{ include: typeof ORDER_SHAPE }>,
  context: Context,
): Order {
  return {
    ...toOrderSummary(row, row.messages.at(-1), context),
    messages: row.messages.map(toMessage),
    quotes: row.quotes.map((quote) => toQuote(quote, context.today)),
    events: row.events.map(toEvent),
    sale: row.sale && toSale(row.sale),
  };
}

const ACTOR_TYPE = { customer: "user", merchant: "admin", system: "system" } as const satisfies Record<
  Side,
  string
>;
const EventRow = z.object({
  type: z.enum(EVENT_TYPES),
  actorSide: z.enum(["customer", "merchant", "system"]),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

function toEvent(row: Prisma.EventGetPayload<object>): OrderEvent {
  const { type, actorSide, data } = EventRow.parse(row);
  return {
    seq: row.seq,
    type,
    actor_id: row.actorId ?? 0,
    actor_type: ACTOR_TYPE[actorSide],
    actor_name: row.actorName,
    from: row.from && WIRE_STATUS[row.from],
    to: row.to && WIRE_STATUS[row.to],
    data,
    created_time: unix(row.createdAt),
  };
}
