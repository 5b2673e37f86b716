import { PIN_ACTIONS } from "@/domain/sketch/pins";
import type { OrderEvent } from "@/schemas/order";

/** Facts in their order, with what one person did to pins of a round in one go as one fact, whose data has their `count`. */
export function gatherEvents(events: readonly OrderEvent[]): OrderEvent[] {
  const gathered: OrderEvent[] = [];
  for (const event of events) {
    const last = gathered.at(-1);
    const both = last && together(last, event);
    if (both) gathered[gathered.length - 1] = both;
    else gathered.push(event);
  }
  return gathered;
}

/** Two facts as one, told when the later one happened; null when each is told by itself. */
export function together(one: OrderEvent, next: OrderEvent): OrderEvent | null {
  const isSame =
    PIN_ACTIONS.some((action) => action === one.type) &&
    one.type === next.type &&
    one.actor_id === next.actor_id &&
    one.data.round === next.data.round;
  return isSame ? { ...next, data: { ...next.data, count: Number(one.data.count ?? 1) + 1 } } : null;
}
