import type { Viewer } from "@/domain/viewer";
import type { WebhookDelivery, WebhookReplay } from "@/schemas/webhook";
import { now } from "@/server/clock";
import { onCommit, transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { ofMessageId } from "./message";
import { webhooksOf } from "./scope";
import { wakeDeliveries } from "./wake";
import { DELIVERY_SHAPE, toWebhookDelivery } from "./webhook-dto";

/**
 * Sends a delivery again, under the same id: one that has ended begins anew with all its attempts, one that waits is
 * tried now. Refused while the webhook is switched off.
 */
export async function replayWebhookDelivery(
  viewer: Viewer,
  { delivery_id }: WebhookReplay,
): Promise<WebhookDelivery> {
  return transaction(async (tx) => {
    const id = ofMessageId(delivery_id);
    const found = await tx.webhookDelivery.findFirst({
      where: { id, endpoint: webhooksOf(viewer) },
      include: { endpoint: true },
    });
    if (!found) throw notAllowed();
    if (found.endpoint.stoppedFor !== null) throw conflict("webhook_stopped");
    const again = { nextAttemptAt: now(), attempts: 0, state: "pending" as const };
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id, state: { not: "pending" } },
      data: again,
    });
    // It waits already, or somebody is just at it: then that attempt stays theirs.
    const sooner = { where: { id, state: "pending" as const }, data: { nextAttemptAt: again.nextAttemptAt } };
    if (count === 0) await tx.webhookDelivery.updateMany(sooner);
    const row = await tx.webhookDelivery.findUnique({ where: { id }, include: DELIVERY_SHAPE });
    if (!row) throw notAllowed(); // removed with its webhook, or for its age, since we looked
    onCommit(wakeDeliveries);
    return toWebhookDelivery(row);
  });
}
