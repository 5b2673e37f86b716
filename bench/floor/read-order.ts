import { OrderQuery } from "@/schemas/order";
import type { Customer } from "./authenticate";
import { rowsOf } from "./database";
import { invalid, notAllowed } from "./refusal";
import { EVENT_COLUMNS, type EventRow, toEvent } from "./wire/event";
import { MESSAGE_COLUMNS, type MessageRow, toMessage } from "./wire/message";
import { ORDER_COLUMNS, ORDER_TABLES, type OrderRow, toOrder } from "./wire/order";
import { QUOTE_COLUMNS, type QuoteRow, toQuote } from "./wire/quote";
import { toSale } from "./wire/sale";
import { READ_COLUMNS, type ReadRow, toSeen } from "./wire/seen";
import { ROUND_COLUMNS, type RoundRow, toSketch } from "./wire/sketch";

const ORDER = {
  name: "order",
  text: `SELECT ${ORDER_COLUMNS} FROM ${ORDER_TABLES} WHERE o."id" = $2 AND o."customerId" = $1`,
};
const THREAD = {
  name: "thread",
  text: `SELECT ${MESSAGE_COLUMNS} FROM "Message" m WHERE m."orderId" = $1 ORDER BY m."id"`,
};
const QUOTES = {
  name: "quotes",
  text: `SELECT ${QUOTE_COLUMNS} FROM "Quote" q WHERE q."orderId" = $1 ORDER BY q."version"`,
};
const ROUNDS = {
  name: "rounds",
  text: `SELECT ${ROUND_COLUMNS} FROM "Sketch" k WHERE k."orderId" = $1 ORDER BY k."id"`,
};
const TIMELINE = {
  name: "timeline",
  text: `SELECT ${EVENT_COLUMNS} FROM "Event" WHERE "orderId" = $1 ORDER BY "seq"`,
};
const READS = {
  name: "reads",
  text: `SELECT ${READ_COLUMNS} FROM "OrderRead" WHERE "orderId" = $1`,
};

/** DETAIL: the whole order, if it is the customer's. */
export async function readOrder(customer: Customer, query: unknown) {
  const { data: asked } = OrderQuery.safeParse(query);
  if (!asked) throw invalid();
  const [[row], messages, quotes, rounds, events, reads] = await Promise.all([
    rowsOf<OrderRow>(ORDER, [customer.id, asked.id]),
    rowsOf<MessageRow>(THREAD, [asked.id]),
    rowsOf<QuoteRow>(QUOTES, [asked.id]),
    rowsOf<RoundRow>(ROUNDS, [asked.id]),
    rowsOf<EventRow>(TIMELINE, [asked.id]),
    rowsOf<ReadRow>(READS, [asked.id]),
  ]);
  if (!row) throw notAllowed();
  return {
    data: {
      ...toOrder(row, messages.at(-1)),
      messages: messages.map(toMessage),
      quotes: quotes.map((quote) => toQuote(quote, row.today)),
      sketches: rounds.map(toSketch),
      events: events.map(toEvent),
      sale: row.sale && toSale(row.sale, row),
      seen: toSeen(reads, row.user_id),
    },
  };
}
