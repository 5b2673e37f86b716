import type { FeedEvent } from "@/schemas/event";
import type { Message } from "@/schemas/message";
import type { Order, OrderEvent } from "@/schemas/order";
import type { Quote } from "@/schemas/quote";

/** What of an order its facts alone tell. */
type Rebuilt = Partial<Order> & { messages: Message[]; quotes: Quote[]; events: OrderEvent[] };

/** Rebuilds an order from its facts, as a program would that never asked for the order itself. */
export function rebuild(facts: FeedEvent[]): Rebuilt {
  return facts.reduce(apply, { messages: [], quotes: [], events: [] });
}

function apply(order: Rebuilt, fact: FeedEvent): Rebuilt {
  const { cursor, comm_order_id, user_id, status, turn, admin_id, request, message, quotes, sale, ...event } =
    fact;
  const touched = new Set(quotes.map(({ id }) => id));
  return {
    ...order,
    ...request,
    id: comm_order_id,
    user_id,
    status,
    turn,
    ...(turn !== order.turn && { turn_since: fact.created_time }),
    admin_id,
    created_time: order.created_time ?? fact.created_time,
    updated_time: fact.created_time,
    version: fact.seq,
    messages: message ? [...order.messages, message] : order.messages,
    quotes: [...order.quotes.filter(({ id }) => !touched.has(id)), ...quotes],
    sale,
    order_id: sale?.id ?? 0,
    events: [...order.events, event],
  };
}
