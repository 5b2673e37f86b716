import { useWords } from "#words";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Message } from "@/schemas/message";
import type { Order, OrderEvent } from "@/schemas/order";

/** How to name who did something: "You" for the viewer, else their name. */
export function useWho(viewer: Viewer) {
  const words = useWords("order_page");
  return ({ actor_id, actor_name }: Pick<OrderEvent, "actor_id" | "actor_name">) =>
    actor_id === viewer.id ? words("who.you") : actor_name;
}

/** What the customer calls themself. */
export function customerOf({ events, user, user_id }: Order): string {
  return events.find(({ actor_id }) => actor_id === user_id)?.actor_name ?? user.username;
}

/** One fact as a sentence. */
export function useFact(viewer: Viewer) {
  const words = useWords("order");
  const who = useWho(viewer);
  return (event: OrderEvent) => {
    const { version = 1, round = 1, name = "", kind = "full", count = 1 } = event.data;
    return words(`event.${event.type}`, {
      who: who(event),
      version,
      round,
      name,
      kind: String(kind),
      count: Number(count),
      by: event.actor_type,
      ...shipmentIn(event),
      change: assignmentOf(event),
    });
  };
}

/** How a piece was sent. */
function shipmentIn({ data: { way, carrier, tracking_number } }: OrderEvent) {
  const shipment = [carrier, tracking_number].filter(Boolean).join(" · ");
  const sent = shipment ? "named" : "plain";
  return { shipment, how: way === "pickup" ? "pickup" : sent };
}

/** What putting somebody in charge amounts to. */
function assignmentOf({ actor_id, data }: OrderEvent): "nobody" | "self" | "other" {
  if (data.admin_id === 0) return "nobody";
  return data.admin_id === actor_id ? "self" : "other";
}

const SENDER = { customer: "user", merchant: "admin" } as const;

/** Whether a message or a fact comes from the viewer's own side, whoever of it that was. */
export function isOwnSide(viewer: Viewer, type: Message["sender_type"] | OrderEvent["actor_type"]): boolean {
  return SENDER[sideOf(viewer)] === type;
}
