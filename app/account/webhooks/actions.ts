"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { PrivateWebhooks, WebhookDraft, WebhookQuery, WebhookReplay, WebhookUpdate } from "@/schemas/webhook";
import { action } from "@/server/http/action";
import { allowPrivateWebhooks } from "@/server/webhooks/allow-private-webhooks";
import { createWebhook } from "@/server/webhooks/create-webhook";
import { deleteWebhook } from "@/server/webhooks/delete-webhook";
import { replayWebhookDelivery } from "@/server/webhooks/replay-webhook-delivery";
import { revealWebhookSecret } from "@/server/webhooks/reveal-webhook-secret";
import { rotateWebhookSecret } from "@/server/webhooks/rotate-webhook-secret";
import { testWebhook } from "@/server/webhooks/test-webhook";
import { updateWebhook } from "@/server/webhooks/update-webhook";

export const create = action("create_webhook", WebhookDraft, createWebhook);
export const remove = action("delete_webhook", WebhookQuery, deleteWebhook);
export const reveal = action("reveal_webhook_secret", WebhookQuery, revealWebhookSecret);
export const test = action("test_webhook", WebhookQuery, testWebhook);
export const allow = change("allow_private_webhooks", PrivateWebhooks, allowPrivateWebhooks);
export const update = change("update_webhook", WebhookUpdate, updateWebhook);
export const rotate = change("rotate_webhook_secret", WebhookQuery, rotateWebhookSecret);
export const replay = change("replay_webhook_delivery", WebhookReplay, replayWebhookDelivery);

/** A change that shows on the page: its reply brings the page drawn anew. */
function change<S extends z.ZodType, T>(
  name: string,
  schema: S,
  verb: (viewer: Viewer, input: z.output<S>) => Promise<T>,
) {
  const act = action(name, schema, verb);
  return async (input: z.input<S>) => {
    const result = await act(input);
    if (result.ok) refresh();
    return result;
  };
}
