import type { EventType } from "@/domain/order/events";
import type { OrderStatus } from "@/domain/order/status";
import { TRANSITIONS } from "@/domain/order/transitions";
import { type OrderEvent, WIRE_STATUS } from "../order";
import type { Quote } from "../quote";
import { MESSAGE } from "./message";
import { quoteThatIs } from "./quote";

/** The usual way to each status. */
export const WAY_TO = {
  pending: ["submitted"],
  in_communication: ["submitted", "confirm", "message_sent"],
  quoted: ["submitted", "confirm", "message_sent", "send_quote"],
  quote_accepted: ["submitted", "confirm", "message_sent", "send_quote", "accept_quote"],
  quote_rejected: ["submitted", "confirm", "message_sent", "send_quote", "reject_quote"],
  cancelled: ["submitted", "cancel"],
} as const satisfies Record<OrderStatus, readonly EventType[]>;

const SUBMITTED = 1795327200;
const CUSTOMER = { actor_id: 3, actor_type: "user", actor_name: "Mei Tan" } as const;
export const STUDIO = { actor_id: 2, actor_type: "admin", actor_name: "Wen Zhao" } as const;

/** What is told of each kind of fact besides who and when. */
const TOLD: Partial<Record<EventType, OrderEvent["data"]>> = {
  message_sent: { message_id: MESSAGE.id },
  send_quote: { version: 1 },
  accept_quote: { version: 1 },
  assigned: { admin_id: STUDIO.actor_id, name: STUDIO.actor_name },
};

const BY_STUDIO: EventType[] = ["message_sent", "assigned"];

/** A timeline on which these things happened one after the other, an hour between them. */
export function timelineOf(types: readonly EventType[]): OrderEvent[] {
  let status: OrderStatus | null = null;
  return types.map((type, at) => {
    const move = TRANSITIONS.find(({ action }) => action === type);
    const from = move ? status : null;
    const to = type === "submitted" ? "pending" : (move?.to ?? null);
    status = to ?? status;
    return {
      seq: at + 1,
      type,
      ...(BY_STUDIO.includes(type) || move?.by === "merchant" ? STUDIO : CUSTOMER),
      from: from && WIRE_STATUS[from],
      to: to && WIRE_STATUS[to],
      data: TOLD[type] ?? {},
      created_time: SUBMITTED + at * 3600,
    };
  });
}

/** The one quote that such a timeline tells of, as it ended up; none before it was sent. */
export function quotesAfter(types: readonly EventType[]): Quote[] {
  const sent = types.lastIndexOf("send_quote");
  if (sent < 0) return [];
  const ends = types
    .slice(sent + 1)
    .flatMap((type) => TRANSITIONS.find(({ action }) => action === type) ?? []);
  const state = ends.flatMap((move) => ("quote" in move ? [move.quote] : []))[0] ?? "open";
  return [quoteThatIs(state, state === "rejected" ? REASON : "")];
}

/** Why the customer declines. */
export const REASON = "It is more than we can spend; would silver be possible?";
