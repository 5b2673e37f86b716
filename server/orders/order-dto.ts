import * as z from "zod";
import type { Day } from "@/domain/day";
import { abilitiesOf } from "@/domain/order/abilities";
import { stageOf } from "@/domain/order/stages";
import { standingOf } from "@/domain/order/standing";
import { sideOf, type Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { type Order, type OrderSummary, WIRE_STATUS } from "@/schemas/order";
import { absolute, smallOf } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { type FactRow, toEvent } from "@/server/events/event-dto";
import { type MessageRow, toMessage } from "@/server/messages/message-dto";
import { type QuoteRow, toQuote } from "@/server/quotes/quote-dto";
import { type SaleRow, toSale } from "@/server/sales/sale-dto";
import { addressesOf, type SketchRow, toSketch } from "@/server/sketches/sketch-dto";
import type { Told } from "@/server/told";
import { stateOf } from "./order-state";
import { type RequestColumn, type RequestTold, toRequest } from "./request-dto";
import { type ReadRow, toSeen } from "./seen-dto";

/** An order with everything that there is one of. `unread`: messages of the other side that the viewer has not seen. */
export type SummaryRow = Told<
  Omit<Prisma.OrderGetPayload<object>, RequestColumn | "spokeLast" | "quoteId" | "sketchId" | "finishedId">
> &
  RequestTold & {
    customer: { id: number; name: string; userName: string | null };
    admin: { name: string } | null;
    product: { id: number; title: string; slug: string; pictures: unknown };
    quote: QuoteRow | null;
    sale: SaleRow | null;
    sketch: SketchRow | null;
    finished: SketchRow | null;
    unread: number;
  };

/** The same with all that was said, offered and done; null where there is nothing yet. */
export type OrderRow = SummaryRow & {
  messages: MessageRow[] | null;
  quotes: QuoteRow[] | null;
  sketches: SketchRow[] | null;
  events: FactRow[] | null;
  reads: ReadRow[] | null;
};

/** What decides how an order looks besides its row: who asks, and the day it is in the shop. */
export type Context = { viewer: Viewer; today: Day };

const Paths = z.array(z.string());

/** An order in a list, as this viewer sees it. */
export function toOrderSummary(
  row: SummaryRow,
  lastMessage: MessageRow | null,
  { viewer, today }: Context,
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
    promised: row.promised ?? "",
    sketch_images: addressesOf(row.sketch),
    finished_images: addressesOf(row.finished),
    status: WIRE_STATUS[row.status],
    status_text: wordsIn(viewer.locale)(`order.status.${side}.${standingOf(state)}`),
    stage: stageOf(state.status, state.sale, state.finishedShown),
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
    thumb: Paths.parse(row.product.pictures).map(smallOf).map(absolute)[0] ?? "",
    unread: row.unread,
    last_message: lastMessage && toMessage(lastMessage),
    version: row.version,
  };
}

/** The whole order, as this viewer sees it. */
export function toOrder(row: OrderRow, context: Context): Order {
  const [messages, quotes, events] = [row.messages ?? [], row.quotes ?? [], row.events ?? []];
  const sketches = row.sketches ?? [];
  return {
    ...toOrderSummary(row, messages.at(-1) ?? null, context),
    messages: messages.map(toMessage),
    quotes: quotes.map((quote) => toQuote(quote, context.today)),
    sketches: sketches.map(toSketch),
    events: events.map(toEvent),
    sale: row.sale && toSale(row.sale, row),
    seen: toSeen(row),
  };
}
