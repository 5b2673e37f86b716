import { useWords } from "#words";
import { sideOf, type Viewer } from "@/domain/viewer";
import { factValues } from "@/i18n/fact";
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
  return (event: OrderEvent) =>
    words(`event.${event.type}`, { who: who(event), ...factValues(event, sideOf(viewer)) });
}

const SENDER = { customer: "user", merchant: "admin" } as const;

/** Whether a message or a fact comes from the viewer's own side, whoever of it that was. */
export function isOwnSide(viewer: Viewer, type: Message["sender_type"] | OrderEvent["actor_type"]): boolean {
  return SENDER[sideOf(viewer)] === type;
}
