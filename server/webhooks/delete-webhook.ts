import type { Viewer } from "@/domain/viewer";
import type { WebhookQuery } from "@/schemas/webhook";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { holdWebhook } from "./find-webhook";

/** Removes a webhook and its delivery log; what still waited for it is not sent. */
export async function deleteWebhook(viewer: Viewer, { id }: WebhookQuery): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const { url } = await holdWebhook(tx, viewer, id);
    await tx.webhookEndpoint.delete({ where: { id } });
    await audit(viewer, "webhook_removed", { id, name: url });
    return { id };
  });
}
