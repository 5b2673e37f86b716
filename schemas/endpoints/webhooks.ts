import * as z from "zod";
import { endpoint } from "../endpoint";
import { NEW_WEBHOOK, WEBHOOK, WEBHOOK_DELIVERY, WEBHOOK_DRAFT, WEBHOOK_TRIAL } from "../examples/webhook";
import {
  Webhook,
  WebhookDeliveriesQuery,
  WebhookDelivery,
  WebhookDraft,
  WebhookQuery,
  WebhookReplay,
  WebhookSecret,
  WebhookTrial,
  WebhookUpdate,
} from "../webhook";

export const listWebhooksEndpoint = endpoint({
  method: "GET",
  path: "/api/webhook/list",
  summary: "List your webhooks",
  about:
    "Yours alone, without their secrets, the oldest first. An API key that acts for less than its owner finds none.",
  data: z.array(Webhook),
  example: { input: {}, data: [WEBHOOK] },
});

// Who has events sent somewhere reads them there.
export const createWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/create",
  scopes: ["read", "write"],
  summary: "Have events sent to an address of yours, and receive the secret that signs them",
  about:
    "A webhook hears of every event of the orders you may see: your own as a customer, all as staff. It has to be an https address that everybody on the internet can reach; one that leads into a private network is refused (`-1`) unless the shop's owner allows it. A customer has 3 at most, staff 20. The `secret` is what a Standard Webhooks library verifies with.",
  input: WebhookDraft,
  data: Webhook.extend(WebhookSecret.shape),
  example: { input: WEBHOOK_DRAFT, data: NEW_WEBHOOK },
});

export const updateWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/update",
  scopes: ["read", "write"],
  summary: "Change a webhook, or switch it off and on",
  about:
    "What is left out stays. Switched off it hears of nothing new; what waited for it goes out when it is switched on again. One that answered `410`, or failed for three days, was switched off by us: `stopped_for` says so.",
  input: WebhookUpdate,
  data: Webhook,
  example: { input: { id: 4, enabled: true }, data: WEBHOOK },
});

export const deleteWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/delete",
  summary: "Remove a webhook and its delivery log",
  about: "What still waited for it is not sent.",
  input: WebhookQuery,
  data: Webhook.pick({ id: true }),
  example: { input: { id: 4 }, data: { id: 4 } },
});

export const rotateWebhookSecretEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/rotate_secret",
  summary: "Give a webhook a new secret; the old one signs beside it for 24 hours",
  about:
    "For 24 hours every message carries a signature by each secret, so that you may change over at any moment of them.",
  input: WebhookQuery,
  data: Webhook.extend(WebhookSecret.shape),
  example: {
    input: { id: 4 },
    data: { ...NEW_WEBHOOK, last_day: WEBHOOK.last_day, old_secret_until: 1795417200 },
  },
});

export const testWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/test",
  summary: "Send a test message to a webhook now, and learn what came back",
  about:
    "The message is of type `webhook.test`, signed like every other; it is not tried again and does not stand in the log. `429` after 20 in a quarter of an hour.",
  input: WebhookQuery,
  data: WebhookTrial,
  example: { input: { id: 4 }, data: WEBHOOK_TRIAL },
});

export const listWebhookDeliveriesEndpoint = endpoint({
  method: "GET",
  path: "/api/webhook/deliveries",
  summary: "Read a webhook's delivery log, newest first",
  about:
    "What was sent in the last 30 days, and what waits. A failed attempt is repeated after about 5 s, 30 s, 2 min, 10 min, 1 h, 3 h, 6 h, 12 h and 24 h; then the delivery has `failed`.",
  input: WebhookDeliveriesQuery,
  data: WebhookDelivery,
  paged: true,
  example: { input: { id: 4, page_size: 20 }, data: [WEBHOOK_DELIVERY] },
});

export const replayWebhookDeliveryEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/replay",
  scopes: ["read", "write"],
  summary: "Send a delivery again, under the same message id",
  about:
    "One that has ended begins anew with all its attempts; one that waits is tried now. The header `webhook-id` is the same as before, so that a receiver knows what it had already. `-1` while the webhook is switched off.",
  input: WebhookReplay,
  data: WebhookDelivery,
  example: {
    input: { delivery_id: WEBHOOK_DELIVERY.id },
    data: { ...WEBHOOK_DELIVERY, next_attempt_time: 1795330812 },
  },
});
