import type { Viewer } from "@/domain/viewer";
import { OVERLAP_HOURS } from "@/domain/webhook/webhook";
import type { Webhook, WebhookQuery, WebhookSecret } from "@/schemas/webhook";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { holdWebhook } from "./find-webhook";
import { getWebhook } from "./get-webhook";
import { newSecret } from "./secret";

/**
 * Gives a webhook a new secret. The one before it signs beside it for a day, so that a receiver may change over at any
 * moment of it; one from before that is over at once.
 */
export async function rotateWebhookSecret(
  viewer: Viewer,
  { id }: WebhookQuery,
): Promise<Webhook & WebhookSecret> {
  return transaction(async (tx) => {
    const { secret: previousSecret, url } = await holdWebhook(tx, viewer, id);
    const secret = newSecret();
    const previousUntil = new Date(now().getTime() + OVERLAP_HOURS * 3600 * 1000);
    await tx.webhookEndpoint.update({ where: { id }, data: { secret, previousSecret, previousUntil } });
    await audit(viewer, "webhook_secret_renewed", { id, name: url });
    return { ...(await getWebhook(viewer, { id })), secret };
  });
}
