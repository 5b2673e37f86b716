import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { WebhookDeliveriesQuery, WebhookDelivery } from "@/schemas/webhook";
import { db } from "@/server/db";
import { findWebhook } from "./find-webhook";
import { DELIVERY_SHAPE, toWebhookDelivery } from "./webhook-dto";

type Rows = { rows: WebhookDelivery[]; total: number };

/** What one of the viewer's webhooks was sent or is to be sent, newest first: the last 30 days of it. */
export async function listWebhookDeliveries(
  viewer: Viewer,
  query: z.output<typeof WebhookDeliveriesQuery>,
): Promise<Rows> {
  const { id: endpointId } = await findWebhook(db(), viewer, query.id);
  const where = { endpointId };
  const total = await db().webhookDelivery.count({ where });
  const found = await db().webhookDelivery.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    ...rangeOf(query),
    include: DELIVERY_SHAPE,
  });
  return { rows: found.map(toWebhookDelivery), total };
}
