import type { Webhook, WebhookDelivery, WebhookDraft, WebhookSecret, WebhookTrial } from "../webhook";

const URL = "https://planner.example/hooks/atelier";
const TYPES = ["order.message_sent", "order.send_quote"] as const;

export const WEBHOOK_DRAFT = {
  url: URL,
  description: "Wedding planner",
  event_types: [...TYPES],
} satisfies WebhookDraft;

/** The webhook of the demo's customer, whose planner hears when the studio writes or quotes. */
export const WEBHOOK = {
  id: 4,
  url: URL,
  description: "Wedding planner",
  event_types: [...TYPES],
  enabled: true,
  stopped_for: null,
  failing_since: null,
  old_secret_until: null,
  last_day: { delivered: 12, pending: 1, failed: 0 },
  created_time: 1795327200,
} satisfies Webhook;

export const NEW_WEBHOOK = {
  ...WEBHOOK,
  last_day: { delivered: 0, pending: 0, failed: 0 },
  secret: "whsec_6mZf3v0S2a8Yq1dLkT5oX7uPbWc9RhEjN4gVtBiKsMw=",
} satisfies Webhook & WebhookSecret;

export const WEBHOOK_TRIAL = {
  delivered: true,
  http_status: 204,
  problem: null,
  duration_ms: 84,
  response: "",
} satisfies WebhookTrial;

/** Answered with an error twice, and to be tried again. */
export const WEBHOOK_DELIVERY = {
  id: "msg_2f1c0b7e6a9d4c3fb5e8a1d07c46f9b2",
  webhook_id: 4,
  event_type: "order.send_quote",
  comm_order_id: 188,
  seq: 4,
  state: "pending",
  attempts: 2,
  created_time: 1795330800,
  attempted_time: 1795330806,
  next_attempt_time: 1795330835,
  http_status: 503,
  problem: "status",
  duration_ms: 212,
  response: "Down for maintenance",
} satisfies WebhookDelivery;
