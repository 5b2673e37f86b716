import type { Viewer } from "@/domain/viewer";
import { WebhookDraft } from "@/schemas/webhook";
import { db } from "@/server/db";
import { createWebhook } from "@/server/webhooks/create-webhook";

/** Lets webhooks lead to this machine, or no longer, as the shop's owner would. */
export async function allowThisMachine(privateWebhooks = true): Promise<void> {
  await db().shop.update({ where: { id: 1 }, data: { privateWebhooks } });
}

/** A webhook of this person's that leads to a receiver on this machine. */
export async function aWebhook(
  viewer: Viewer,
  { url }: { url: string },
  draft: Partial<WebhookDraft> = {},
): ReturnType<typeof createWebhook> {
  await allowThisMachine();
  return createWebhook(viewer, WebhookDraft.parse({ url, ...draft }));
}
