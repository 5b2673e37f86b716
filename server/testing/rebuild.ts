import type { FeedEvent } from "@/schemas/event";
import type { Message } from "@/schemas/message";
import type { Order, OrderEvent } from "@/schemas/order";
import type { Quote } from "@/schemas/quote";
import type { Sketch } from "@/schemas/sketch";

/** What of an order its facts alone tell. */
type Rebuilt = Partial<Order> & {
  messages: Message[];
  quotes: Quote[];
  sketches: Sketch[];
  events: OrderEvent[];
};

/** Rebuilds an order from its facts, as a program would that never asked for the order itself. */
export function rebuild(facts: FeedEvent[]): Rebuilt {
  return facts.reduce(apply, { messages: [], quotes: [], sketches: [], events: [] });
}

function apply(order: Rebuilt, fact: FeedEvent): Rebuilt {
  const {
    cursor,
    comm_order_id,
    user_id,
    status,
    turn,
    admin_id,
    request,
    message,
    quotes,
    sketches,
    sale,
    ...event
  } = fact;
  const touched = new Set(quotes.map(({ id }) => id));
  const shown = new Set(sketches.map(({ id }) => id));
  const rounds = [...order.sketches.filter(({ id }) => !shown.has(id)), ...sketches].sort(
    (one, other) => one.id - other.id,
  );
  const pictures = (kind: Sketch["kind"]) =>
    rounds.findLast((round) => round.kind === kind)?.pictures.map(({ address }) => address) ?? [];
  return {
    ...order,
    ...request,
    id: comm_order_id,
    user_id,
    status,
    turn,
    ...(turn !== order.turn && { turn_since: fact.created_time }),
    admin_id,
    promised: String(event.data.day ?? event.data.promised ?? order.promised ?? ""),
    created_time: order.created_time ?? fact.created_time,
    updated_time: fact.created_time,
    version: fact.seq,
    messages: message ? [...order.messages, message] : order.messages,
    quotes: [...order.quotes.filter(({ id }) => !touched.has(id)), ...quotes],
    sketches: rounds,
    sketch_images: pictures("sketch"),
    finished_images: pictures("finished"),
    sale,
    order_id: sale?.id ?? 0,
    events: [...order.events, event],
  };
}
