import * as z from "zod";
import type { Day } from "@/domain/day";
import { abilitiesOf } from "@/domain/order/abilities";
import { stageOf } from "@/domain/order/stages";
import { standingOf } from "@/domain/order/standing";
import { sideOf, type Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { type Order, type OrderSummary, WIRE_STATUS } from "@/schemas/order";
import { absolute } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { toEvent } from "@/server/events/event-dto";
import { toMessage } from "@/server/messages/message-dto";
import { toQuote } from "@/server/quotes/quote-dto";
import { toSale } from "@/server/sales/sale-dto";
import { stateOf } from "./order-state";
import { toRequest } from "./request-dto";

export const SUMMARY_SHAPE = {
  customer: { select: { id: true, name: true, userName: true } },
  admin: { select: { name: true } },
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
  return {
    id: row.id,
    order_id: row.sale?.id ?? 0,
    user_id: row.customerId,
    created_time: unix(row.createdAt),
    updated_time: unix(row.updatedAt),
    ...toRequest(row),
    sketch_images: [],
    finished_images: [],
    status: WIRE_STATUS[row.status],
    status_text: wordsIn(viewer.locale)(`order.status.${side}.${standingOf(state)}`),
    stage: stageOf(row.status, row.sale?.status ?? null),
    turn: row.turn,
    turn_since: unix(row.turnSince),
    actions: abilitiesOf(state, side),
    admin_id: row.adminId ?? 0,
    admin_name: row.admin?.name ?? "",
    quote_price: current?.price ?? "",
    quote_content: current?.content ?? "",
    quote: current,
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
    sale: row.sale && toSale(row.sale, row),
  };
}
