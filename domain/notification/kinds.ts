import type { EventType } from "../order/events";

/** What a fact can be to the person who is told of it. */
const FACT_KINDS = [
  "message",
  "quote",
  "decision",
  "sketch",
  "payment",
  "delivery",
  "request",
  "assignment",
  "change",
] as const;

/** What nobody did, and time brings up. */
export const REMINDER_KINDS = [
  "reminder_quote",
  "reminder_sketch",
  "reminder_payment",
  "reminder_reply",
] as const;

/** Of what kind one thing is that one person should know. */
export const NOTIFICATION_KINDS = [...FACT_KINDS, ...REMINDER_KINDS] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What somebody can have told or not: the kinds of facts, and all reminders together. */
export const NOTIFICATION_GROUPS = [...FACT_KINDS, "reminder"] as const;
export type NotificationGroup = (typeof NOTIFICATION_GROUPS)[number];

/** What each fact is to the other side of the order. */
export const KIND_OF_FACT = {
  submitted: "request",
  updated: "change",
  message_sent: "message",
  message_edited: null,
  message_deleted: null,
  assigned: "assignment",
  promised: "delivery",
  confirm: "change",
  send_quote: "quote",
  withdraw_quote: "quote",
  accept_quote: "decision",
  request_changes: "decision",
  reject_quote: "decision",
  reopen: "change",
  expire_quote: "quote",
  cancel: "change",
  cancel_sale: "change",
  payment_announced: "payment",
  payment_retracted: "payment",
  payment_denied: "payment",
  payment_received: "payment",
  delivery_sent: "delivery",
  delivery_received: "delivery",
  refund_begun: "payment",
  payment_refunded: "payment",
  send_sketch: "sketch",
  approve_sketch: "decision",
  request_sketch_changes: "decision",
  show_finished: "sketch",
  add_pin: "sketch",
  resolve_pin: "sketch",
  remove_pin: null,
} as const satisfies Record<EventType, (typeof FACT_KINDS)[number] | null>;

/** Under which group a kind is switched. */
export function groupOf(kind: NotificationKind): NotificationGroup {
  return NOTIFICATION_GROUPS.find((group) => group === kind) ?? "reminder";
}
