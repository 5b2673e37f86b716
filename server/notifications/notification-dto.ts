import * as z from "zod";
import { addressOfItem } from "@/domain/notification/address";
import { NOTIFICATION_KINDS, REMINDER_KINDS } from "@/domain/notification/kinds";
import { EVENT_TYPES } from "@/domain/order/events";
import type { Locale, Side } from "@/domain/viewer";
import { factValues } from "@/i18n/fact";
import { wordsIn } from "@/i18n/translate";
import type { Notification } from "@/schemas/notification";
import { absolute } from "@/server/attachments/addresses";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { ACTOR_TYPE } from "@/server/events/event-dto";

type Row = Prisma.NotificationGetPayload<{ include: { order: { select: { title: true } } } }>;
type Said = { type: string; content: string };

/** The columns of a notification that the database keeps as mere text or JSON. */
const NotificationFacts = z.object({
  kind: z.enum(NOTIFICATION_KINDS),
  data: z
    .object({
      event: z.enum(EVENT_TYPES).optional(),
      by: z.string().default(""),
      side: z.enum(["customer", "merchant", "system"]).default("system"),
      message_id: z.int().optional(),
    })
    .catchall(z.union([z.string(), z.number()])),
});
type Facts = z.output<typeof NotificationFacts>;

const EXCERPT = 300;

/** A notification as the wire tells it, in a language. `said` holds the messages by their numbers. */
export function toNotification(row: Row, said: ReadonlyMap<number, Said>, locale: Locale): Notification {
  const facts = NotificationFacts.parse(row);
  const { kind, data } = facts;
  const message = said.get(data.message_id ?? 0);
  const isText = message?.type === "text" || message?.type === "unknown";
  return {
    id: row.id,
    kind,
    comm_order_id: row.orderId,
    order_title: row.order.title,
    event_type: reminderIn(kind) ? null : (data.event ?? null),
    actor_name: data.by,
    text: textOf(facts, message, locale),
    excerpt: isText ? message.content.slice(0, EXCERPT).toWellFormed() : "",
    url: absolute(addressOfItem(row.orderId, itemIn(data))),
    is_seen: row.seenAt !== null,
    created_time: unix(row.createdAt),
  };
}

function textOf({ kind, data }: Facts, message: Said | undefined, locale: Locale): string {
  const words = wordsIn(locale);
  const { event, by: who, side } = data;
  const reminder = reminderIn(kind);
  if (reminder) return words(`notifications.${reminder}`);
  if (event === undefined) return "";
  if (event === "message_sent") return words("notifications.message", { who, type: message?.type ?? "text" });
  if (event === "assigned") return words("notifications.assigned", { who });
  return words(`order.event.${event}`, {
    who,
    ...factValues({ actor_id: -1, actor_type: ACTOR_TYPE[side], data: itemIn(data) }, readerOf(side)),
  });
}

/** Whoever is told is not on the side that did it. */
function readerOf(side: Side): Side {
  return side === "merchant" ? "customer" : "merchant";
}

function reminderIn(kind: Facts["kind"]) {
  return REMINDER_KINDS.find((one) => one === kind);
}

function itemIn(data: Facts["data"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
