import type { Viewer } from "@/domain/viewer";
import { type WebhookMessage, wireType } from "@/schemas/webhook";
import { getEvent } from "@/server/events/get-event";
import type { Claimed } from "./claim-deliveries";

/** A delivery's id as the wire has it: `msg_` and 32 hexadecimal digits. */
export function toMessageId(id: string): string {
  return `msg_${id.replaceAll("-", "")}`;
}

/** The row's id in a `msg_…`; PostgreSQL reads a UUID without its dashes. */
export function ofMessageId(messageId: string): string {
  return messageId.slice("msg_".length);
}

/**
 * The body of a delivery: the event as the feed tells it, the same at every attempt. Null when the endpoint's owner may
 * not see the order any more.
 */
export async function messageFor({ userId, role, userName, eventId }: Claimed): Promise<string | null> {
  const viewer: Viewer = { id: userId, role, name: userName, locale: "en" };
  const event = await getEvent(viewer, eventId);
  if (!event) return null;
  const timestamp = new Date(event.created_time * 1000).toISOString();
  return JSON.stringify({ type: wireType(event.type), timestamp, data: event } satisfies WebhookMessage);
}
