import { useExcerpt } from "@/components/message/use-excerpt";
import { EXCERPT } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import type { Message } from "@/schemas/message";
import type { OrderEvent } from "@/schemas/order";
import type { OrderView } from "./order-view";
import { isOwnSide, useFact, useWho } from "./who";

/** Something that somebody else did or wrote, as a sentence, with its place on the timeline. */
export type News = { seq: number; text: string };

/** After a long absence the rest is read in the thread, and not aloud. */
const AT_MOST = 5;
const SILENT: ReadonlySet<OrderEvent["type"]> = new Set(["message_edited", "message_deleted"]);

/** The last things that others did and wrote, oldest first: what is said aloud once it is new. */
export function useNews({ order, viewer }: OrderView): News[] {
  const fact = useFact(viewer);
  const said = useSaid(viewer);
  const messages = new Map(order.messages.map((message) => [message.id, message]));
  return order.events
    .filter((event) => !SILENT.has(event.type) && !isByViewer(viewer, event))
    .slice(-AT_MOST)
    .map((event) => {
      const message = messages.get(Number(event.data.message_id));
      const isWords = event.type === "message_sent" && message && !message.deleted_time;
      return { seq: event.seq, text: isWords ? said(message) : fact(event) };
    });
}

/** Colleagues are others, too. */
function isByViewer(viewer: Viewer, { actor_id, actor_type }: OrderEvent): boolean {
  return actor_id === viewer.id && isOwnSide(viewer, actor_type);
}

/** A message as it is told: whose it is, and how it begins. */
function useSaid(viewer: Viewer) {
  const who = useWho(viewer);
  const excerpt = useExcerpt();
  return (message: Message): string => {
    const name = who({ actor_id: message.sender_id, actor_name: message.sender_name });
    return `${name}: ${excerpt(message, message.meta?.file_name ?? "").slice(0, EXCERPT)}`;
  };
}
