import type { Viewer } from "@/domain/viewer";
import type { WebhookQuery, WebhookSecret } from "@/schemas/webhook";
import { db } from "@/server/db";
import { findWebhook } from "./find-webhook";

/** The secret that signs what a webhook is sent. The page asks for it when somebody wants to see it; no list holds it. */
export async function revealWebhookSecret(viewer: Viewer, { id }: WebhookQuery): Promise<WebhookSecret> {
  const { secret } = await findWebhook(db(), viewer, id);
  return { secret };
}
