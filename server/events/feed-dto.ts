import { ORDER_ACTIONS } from "@/domain/order/actions";
import { transition } from "@/domain/order/transitions";
import type { QuoteState } from "@/domain/quote/state";
import type { FeedEvent } from "@/schemas/event";
import { WIRE_STATUS } from "@/schemas/order";
import type { Quote } from "@/schemas/quote";
import { db, type Prisma } from "@/server/db";
import { toMessage } from "@/server/messages/message-dto";
import { toPartialRequest } from "@/server/orders/request-dto";
import { quoteAsOf } from "@/server/quotes/quote-dto";
import { saleAsOf } from "@/server/sales/sale-as-of";
import { SALE_SHAPE } from "@/server/sales/sale-dto";
import { isAboutSketch, SKETCH_SHAPE, sketchesTouched } from "@/server/sketches/sketch-dto";
import { EventFacts, toEvent } from "./event-dto";
import type { FeedRow } from "./feed-rows";

type Parts = {
  quotes: Prisma.QuoteGetPayload<object>[];
  sketches: Prisma.SketchGetPayload<{ include: typeof SKETCH_SHAPE }>[];
  sales: Map<number, Prisma.SalesOrderGetPayload<{ include: typeof SALE_SHAPE }>>;
};

/**
 * Facts as the feed and webhooks tell them, each with all that it changed. Takes facts that have their place.
 * One statement each for the quotes, the payable orders and the rounds of pictures that they touched, if they touched any.
 */
export async function toFeedEvents(rows: FeedRow[]): Promise<FeedEvent[]> {
  const [quoted, payable] = [ordersOf(rows.filter(touchesQuotes)), ordersOf(rows.filter(({ sale }) => sale))];
  const quotes = quoted.length ? await db().quote.findMany({ where: { orderId: { in: quoted } } }) : [];
  const sales = payable.length
    ? await db().salesOrder.findMany({ where: { orderId: { in: payable } }, include: SALE_SHAPE })
    : [];
  const shown = ordersOf(rows.filter(({ type }) => isAboutSketch(type)));
  const sketches = shown.length
    ? await db().sketch.findMany({
        where: { orderId: { in: shown } },
        include: SKETCH_SHAPE,
        orderBy: { id: "asc" },
      })
    : [];
  const parts = {
    quotes,
    sketches,
    sales: new Map(sales.map((sale) => [sale.orderId, sale])),
  };
  return rows.map((row) => toFeedEvent(row, parts));
}

function ordersOf(rows: FeedRow[]): number[] {
  return [...new Set(rows.map(({ orderId }) => orderId))];
}

function toFeedEvent(row: FeedRow, parts: Parts): FeedEvent {
  const event = toEvent(row);
  const sale = parts.sales.get(row.orderId);
  return {
    ...event,
    cursor: Number(row.position),
    comm_order_id: row.orderId,
    user_id: row.customerId,
    status: WIRE_STATUS[row.status],
    turn: row.turn,
    admin_id: row.adminId ?? 0,
    request: row.request === null ? null : toPartialRequest(row.request),
    message: row.message && toMessage(row.message),
    quotes: quotesTouched(row, parts.quotes),
    sketches: sketchesTouched(
      event,
      parts.sketches.filter(({ orderId }) => orderId === row.orderId),
    ),
    sale: row.sale && sale ? saleAsOf(sale, sale.order, row.sale, announcedIn(row)) : null,
  };
}

function announcedIn(row: FeedRow) {
  const way = EventFacts.parse(row).data.pay_way;
  return row.type === "payment_announced" ? { at: row.createdAt, way: String(way) } : undefined;
}

/** The quotes whose state this fact changed: the one it sent or ended, and the one that the sent one replaced. */
function quotesTouched(row: FeedRow, quotes: Parts["quotes"]): Quote[] {
  const version = Number(EventFacts.parse(row).data.version);
  const states = new Map<number, QuoteState>();
  if (row.type === "send_quote") {
    if (row.from === "quoted") states.set(version - 1, "superseded");
    states.set(version, "open");
  } else {
    const ended = endedBy(row);
    if (ended) states.set(version, ended);
  }
  return quotes
    .filter(({ orderId }) => orderId === row.orderId)
    .flatMap((quote) => {
      const state = states.get(quote.version);
      return state ? quoteAsOf(quote, state) : [];
    });
}

function touchesQuotes(row: FeedRow): boolean {
  return row.type === "send_quote" || endedBy(row) !== undefined;
}

/** What a move made of the quote it ended, if the fact is one. */
function endedBy(row: FeedRow): QuoteState | undefined {
  const { type, actorSide } = EventFacts.parse(row);
  const move = ORDER_ACTIONS.find((action) => action === type);
  return move && row.from ? transition(row.from, move, actorSide)?.quote : undefined;
}
