import type { Viewer } from "@/domain/viewer";
import { MOST_ENDPOINTS } from "@/domain/webhook/webhook";
import { typeOfWire, type Webhook, type WebhookDraft, type WebhookSecret } from "@/schemas/webhook";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { checkTarget } from "./check-target";
import { holdOwner } from "./scope";
import { newSecret } from "./secret";
import { toWebhook } from "./webhook-dto";

/**
 * Makes a webhook for the viewer and returns it with the secret that signs what it is sent. Refuses an address that
 * leads nowhere or where we do not call, one webhook too many, and a key that acts for less than its owner.
 */
export async function createWebhook(
  viewer: Viewer,
  { url, description, event_types }: WebhookDraft,
): Promise<Webhook & WebhookSecret> {
  await checkTarget(url);
  return transaction(async (tx) => {
    await holdOwner(tx, viewer); // two that are made at once shall count each other
    await refuseTooMany(tx, viewer);
    const endpoint = await tx.webhookEndpoint.create({
      data: {
        userId: viewer.id,
        url,
        description,
        eventTypes: event_types.map(typeOfWire),
        secret: newSecret(),
        createdAt: now(),
      },
    });
    await audit(viewer, "webhook_made", { id: endpoint.id, name: url });
    return { ...toWebhook(endpoint), secret: endpoint.secret };
  });
}

async function refuseTooMany(tx: Tx, { id: userId, role }: Viewer): Promise<void> {
  const most = MOST_ENDPOINTS[role];
  const count = await tx.webhookEndpoint.count({ where: { userId } });
  if (count >= most) throw conflict("too_many_webhooks", { most });
}
