import * as z from "zod";
import { EVENT_TYPES } from "@/domain/order/events";
import { PROBLEMS } from "@/domain/webhook/webhook";
import { type Webhook, type WebhookDelivery, wireType } from "@/schemas/webhook";
import { now, unix } from "@/server/clock";
import { db, type Prisma } from "@/server/db";
import { toMessageId } from "./message";

type Endpoint = Prisma.WebhookEndpointGetPayload<object>;
type LastDay = Webhook["last_day"];

const Types = z.array(z.enum(EVENT_TYPES));
const Problem = z.enum(PROBLEMS).nullable();

/** Webhooks as their owner sees them, without their secrets. */
export async function toWebhooks(endpoints: Endpoint[]): Promise<Webhook[]> {
  const days = await lastDays(endpoints.map(({ id }) => id));
  return endpoints.map((endpoint) => toWebhook(endpoint, days.get(endpoint.id)));
}

/** One webhook; without a `day` nothing has happened yet. */
export function toWebhook(endpoint: Endpoint, day: LastDay = NO_DAY): Webhook {
  const { previousUntil, failingSince, stoppedFor } = endpoint;
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    event_types: Types.parse(endpoint.eventTypes).map(wireType),
    enabled: stoppedFor === null,
    stopped_for: stoppedFor,
    failing_since: failingSince && unix(failingSince),
    old_secret_until: previousUntil && previousUntil > now() ? unix(previousUntil) : null,
    last_day: day,
    created_time: unix(endpoint.createdAt),
  };
}

const NO_DAY: LastDay = { delivered: 0, pending: 0, failed: 0 };

async function lastDays(ids: number[]): Promise<Map<number, LastDay>> {
  const dayAgo = new Date(now().getTime() - 24 * 3600 * 1000);
  const counted = await db().webhookDelivery.groupBy({
    by: ["endpointId", "state"],
    where: { endpointId: { in: ids }, createdAt: { gte: dayAgo } },
    _count: true,
  });
  const days = new Map<number, LastDay>();
  for (const { endpointId, state, _count } of counted)
    days.set(endpointId, { ...(days.get(endpointId) ?? NO_DAY), [state]: _count });
  return days;
}

/** What a line of the delivery log needs besides its own row. */
export const DELIVERY_SHAPE = {
  event: { select: { type: true, orderId: true, seq: true } },
} as const satisfies Prisma.WebhookDeliveryInclude;

type DeliveryRow = Prisma.WebhookDeliveryGetPayload<{ include: typeof DELIVERY_SHAPE }>;

/** One line of the delivery log. */
export function toWebhookDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    id: toMessageId(row.id),
    webhook_id: row.endpointId,
    event_type: wireType(z.enum(EVENT_TYPES).parse(row.event.type)),
    comm_order_id: row.event.orderId,
    seq: row.event.seq,
    state: row.state,
    attempts: row.attempts,
    created_time: unix(row.createdAt),
    attempted_time: row.attemptedAt && unix(row.attemptedAt),
    next_attempt_time: row.state === "pending" ? unix(row.nextAttemptAt) : null,
    http_status: row.httpStatus,
    problem: Problem.parse(row.problem),
    duration_ms: row.durationMs,
    response: row.response ?? "",
  };
}
