import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { TRANSITIONS } from "@/domain/order/transitions";
import type { Message } from "../message";
import { type OrderEvent, WIRE_STATUS } from "../order";
import type { Quote } from "../quote";
import { MESSAGE } from "./message";
import { QUOTE_DRAFT, quoteThatIs } from "./quote";

/** The usual way to each status. */
export const WAY_TO = {
  pending: ["submitted"],
  in_communication: ["submitted", "confirm", "message_sent"],
  quoted: ["submitted", "confirm", "message_sent", "send_quote"],
  quote_accepted: ["submitted", "confirm", "message_sent", "send_quote", "accept_quote"],
  quote_rejected: ["submitted", "confirm", "message_sent", "send_quote", "reject_quote"],
  cancelled: ["submitted", "cancel"],
} as const satisfies Record<OrderStatus, readonly EventType[]>;

/** What is said with a move; it becomes a message of its own. */
export const SAID = {
  send_quote: QUOTE_DRAFT.quote_content,
  withdraw_quote: "The gold price changed; a new quote follows today.",
  reject_quote: "It is more than we can spend; would silver be possible?",
  request_changes: "His ring in white gold, please.",
  cancel: "We found our grandparents' rings.",
} as const satisfies Partial<Record<EventType, string>>;

const SUBMITTED = 1795327200;
const CUSTOMER = { actor_id: 3, actor_type: "user", actor_name: "Mei Tan" } as const;
export const STUDIO = { actor_id: 2, actor_type: "admin", actor_name: "Wen Zhao" } as const;

/** What is told of each kind of fact besides who and when. */
const TOLD: Partial<Record<EventType, OrderEvent["data"]>> = {
  send_quote: { version: 1 },
  withdraw_quote: { version: 1 },
  accept_quote: { version: 1 },
  reject_quote: { version: 1 },
  request_changes: { version: 1 },
  assigned: { admin_id: STUDIO.actor_id, name: STUDIO.actor_name },
};
const BY_STUDIO: EventType[] = ["message_sent", "assigned"];

type Story = { events: OrderEvent[]; messages: Message[] };

/** These things one after the other, an hour between them: what the timeline tells, and the talk. */
export function storyOf(types: readonly EventType[]): Story {
  const story: Story = { events: [], messages: [] };
  let status: OrderStatus | null = null;
  for (const [at, type] of types.entries()) {
    const move = TRANSITIONS.find(({ action }) => action === type);
    const who = BY_STUDIO.includes(type) || move?.by === "merchant" ? STUDIO : CUSTOMER;
    const fact = { ...who, seq: story.events.length + 1, created_time: SUBMITTED + at * 3600 };
    const from = move ? status : null;
    const to = type === "submitted" ? "pending" : (move?.to ?? null);
    status = to ?? status;
    const moved = { from: from && WIRE_STATUS[from], to: to && WIRE_STATUS[to] };
    if (type !== "message_sent") story.events.push({ ...fact, type, ...moved, data: TOLD[type] ?? {} });
    if (type === "message_sent" || type in SAID) say(story, type, fact);
  }
  return story;
}

type Fact = Pick<OrderEvent, "actor_id" | "actor_type" | "actor_name" | "created_time">;

function say({ events, messages }: Story, type: EventType, { created_time, ...who }: Fact): void {
  const id = MESSAGE.id + messages.length;
  const content = type in SAID ? SAID[type as keyof typeof SAID] : MESSAGE.content;
  const sender = { sender_id: who.actor_id, sender_type: who.actor_type, sender_name: who.actor_name };
  const quote = type === "send_quote" && {
    message_type: "quote" as const,
    meta: { quote_id: 97, version: 1 },
  };
  messages.push({ ...MESSAGE, ...sender, id, content, created_time, ...quote });
  const data = { message_id: id };
  events.push({
    ...who,
    seq: events.length + 1,
    created_time,
    type: "message_sent",
    from: null,
    to: null,
    data,
  });
}

/** The one quote that such a story tells of, as it ended up; none before it was sent. */
export function quotesAfter(types: readonly EventType[]): Quote[] {
  const sent = types.lastIndexOf("send_quote");
  if (sent < 0) return [];
  const ending = TRANSITIONS.find((move) => "quote" in move && types.indexOf(move.action, sent + 1) > 0);
  const reason = ending && ending.action in SAID ? SAID[ending.action as keyof typeof SAID] : "";
  return [quoteThatIs(ending && "quote" in ending ? ending.quote : "open", reason)];
}
