import type { Viewer } from "@/domain/viewer";
import type { Webhook, WebhookQuery } from "@/schemas/webhook";
import { db } from "@/server/db";
import { findWebhook } from "./find-webhook";
import { toWebhooks } from "./webhook-dto";

/** One of the viewer's webhooks. */
export async function getWebhook(viewer: Viewer, { id }: WebhookQuery): Promise<Webhook> {
  const [webhook] = await toWebhooks([await findWebhook(db(), viewer, id)]);
  return webhook as Webhook;
}
