import type { EventType } from "../order/events";

/** The headings under which one chooses events, in reading order. */
export const EVENT_GROUPS = ["request", "talk", "quote", "sketch", "payment", "delivery"] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

const GROUP_OF = {
  submitted: "request",
  updated: "request",
  confirm: "request",
  assigned: "request",
  cancel: "request",
  message_sent: "talk",
  message_edited: "talk",
  message_deleted: "talk",
  reopen: "talk",
  send_quote: "quote",
  withdraw_quote: "quote",
  accept_quote: "quote",
  request_changes: "quote",
  reject_quote: "quote",
  expire_quote: "quote",
  send_sketch: "sketch",
  approve_sketch: "sketch",
  request_sketch_changes: "sketch",
  add_pin: "sketch",
  resolve_pin: "sketch",
  remove_pin: "sketch",
  show_finished: "sketch",
  payment_announced: "payment",
  payment_retracted: "payment",
  payment_denied: "payment",
  payment_received: "payment",
  refund_begun: "payment",
  payment_refunded: "payment",
  cancel_sale: "payment",
  promised: "delivery",
  delivery_sent: "delivery",
  delivery_received: "delivery",
} as const satisfies Record<EventType, EventGroup>;

/** The events of a group, as one comes upon them in the life of an order. */
export function eventsIn(group: EventGroup): EventType[] {
  return (Object.keys(GROUP_OF) as EventType[]).filter((type) => GROUP_OF[type] === group);
}
