import type { Viewer } from "@/domain/viewer";
import { typeOfWire, type Webhook, type WebhookUpdate } from "@/schemas/webhook";
import { audit } from "@/server/audit/audit";
import { db, onCommit, type Prisma, transaction } from "@/server/db";
import { checkTarget } from "./check-target";
import { findWebhook, holdWebhook } from "./find-webhook";
import { getWebhook } from "./get-webhook";
import { wakeDeliveries } from "./wake";

/**
 * Changes what is given. A webhook that is switched off hears of nothing new; what waited for it goes out when it is
 * switched on again.
 */
export async function updateWebhook(viewer: Viewer, changes: WebhookUpdate): Promise<Webhook> {
  const { id, url, description, event_types, enabled } = changes;
  const webhook = await findWebhook(db(), viewer, id);
  if (url !== undefined && url !== webhook.url) await checkTarget(url);
  return transaction(async (tx) => {
    await holdWebhook(tx, viewer, id);
    await tx.webhookEndpoint.update({
      where: { id },
      data: {
        url,
        description,
        eventTypes: event_types?.map(typeOfWire),
        ...(enabled !== undefined && (enabled ? ON : OFF)),
      },
    });
    await audit(viewer, "webhook_changed", { id, name: url ?? webhook.url });
    if (enabled) onCommit(wakeDeliveries);
    return getWebhook(viewer, { id });
  });
}

const ON: Prisma.WebhookEndpointUpdateInput = { stoppedFor: null, failingSince: null };
const OFF: Prisma.WebhookEndpointUpdateInput = { stoppedFor: "by_owner" };
