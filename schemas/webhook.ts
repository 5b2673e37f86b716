import * as z from "zod";
import { EVENT_TYPES, type EventType } from "@/domain/order/events";
import { DELIVERY_STATES, PROBLEMS, WEBHOOK_STOPS } from "@/domain/webhook/webhook";
import { hasCredentials, Id, isWebAddress, Page, rule, Text, UnixTime } from "./common";
import { FeedEvent } from "./event";

const PREFIX = "order.";
type WireType = `${typeof PREFIX}${EventType}`;

/** An event's type as webhooks name it. */
export const wireType = (type: EventType): WireType => `${PREFIX}${type}`;

/** The event type that a webhook's name stands for. */
export const typeOfWire = (name: WireType) => name.slice(PREFIX.length) as EventType;

const WireTypes = EVENT_TYPES.map(wireType) as [WireType, ...WireType[]];
const WebhookType = z.enum(WireTypes).meta({ examples: ["order.send_quote"] });

/** Where a webhook may lead as far as its text tells; where that is on the network is for the server to find out. */
const WebhookAddress = Text(1, 2000)
  .refine(isWebAddress, rule("webhook_url"))
  .refine((text) => !hasCredentials(text), rule("webhook_url_credentials"))
  .meta({ format: "uri", examples: ["https://partner.example/hooks/atelier"] });

const Types = z
  .array(WebhookType)
  .max(WireTypes.length)
  .transform((names) => WireTypes.filter((name) => names.includes(name)))
  .meta({ description: "The events it hears of; an empty list stands for all" });

export const WebhookDraft = z.object({
  url: WebhookAddress,
  description: Text(0, 200).default(""),
  event_types: Types.default([]),
});
export type WebhookDraft = z.output<typeof WebhookDraft>;
export type WebhookInput = z.input<typeof WebhookDraft>;

export const WebhookQuery = z.object({ id: Id });
export type WebhookQuery = z.output<typeof WebhookQuery>;

export const WebhookUpdate = z.object({
  id: Id,
  url: WebhookAddress.optional(),
  description: Text(0, 200).optional(),
  event_types: Types.optional(),
  enabled: z.boolean().optional().meta({ description: "false: nothing is sent until it is true again" }),
});
export type WebhookUpdate = z.output<typeof WebhookUpdate>;

export const WebhookDeliveriesQuery = Page.extend({ id: Id });

const MessageId = z
  .string()
  .regex(/^msg_[0-9a-f]{32}$/)
  .meta({
    description: "What the header webhook-id says: the same for every attempt",
    examples: ["msg_2f1c0b7e6a9d4c3fb5e8a1d07c46f9b2"],
  });

export const WebhookReplay = z.object({ delivery_id: MessageId });
export type WebhookReplay = z.output<typeof WebhookReplay>;

/** Whether webhooks may lead into the shop's own network. */
export const PrivateWebhooks = z.object({ allowed: z.boolean() });
export type PrivateWebhooks = z.output<typeof PrivateWebhooks>;

export const Webhook = z
  .object({
    id: z.int(),
    url: z.string(),
    description: z.string(),
    event_types: z.array(WebhookType).meta({ description: "The events it hears of; empty: all" }),
    enabled: z.boolean(),
    stopped_for: z.enum(WEBHOOK_STOPS).nullable().meta({
      description: "Why nothing is sent: its owner said so, it answered 410, or it failed for days",
    }),
    failing_since: UnixTime.nullable().meta({ description: "Since when every attempt failed" }),
    old_secret_until: UnixTime.nullable().meta({
      description: "Until then the secret before the last rotation signs, too",
    }),
    last_day: z
      .object({ delivered: z.int(), pending: z.int(), failed: z.int() })
      .meta({ description: "What became of the events of the last 24 hours" }),
    created_time: UnixTime,
  })
  .meta({ id: "Webhook" });
export type Webhook = z.output<typeof Webhook>;

export const WebhookSecret = z.object({
  secret: z.string().meta({ description: "whsec_…, which a Standard Webhooks library takes as it is" }),
});
export type WebhookSecret = z.output<typeof WebhookSecret>;

const Outcome = z.object({
  http_status: z.int().nullable().meta({ description: "What the last attempt was answered with" }),
  problem: z.enum(PROBLEMS).nullable().meta({ description: "Why the last attempt failed" }),
  duration_ms: z.int().nullable(),
  response: z.string().meta({ description: "The beginning of the last answer's body" }),
});

export const WebhookDelivery = Outcome.extend({
  id: MessageId,
  webhook_id: z.int(),
  event_type: WebhookType,
  comm_order_id: z.int(),
  seq: z.int(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  created_time: UnixTime,
  attempted_time: UnixTime.nullable(),
  next_attempt_time: UnixTime.nullable(),
}).meta({ id: "WebhookDelivery" });
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

export const WebhookTrial = Outcome.extend({ delivered: z.boolean() }).meta({ id: "WebhookTrial" });
export type WebhookTrial = z.output<typeof WebhookTrial>;

/** What is sent to an endpoint: the fact as the feed tells it. */
export const WebhookMessage = z
  .object({
    type: WebhookType,
    timestamp: z.iso.datetime().meta({ description: "When it happened" }),
    data: FeedEvent,
  })
  .meta({ id: "WebhookMessage" });
export type WebhookMessage = z.output<typeof WebhookMessage>;
