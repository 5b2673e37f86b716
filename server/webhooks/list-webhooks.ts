import type { Viewer } from "@/domain/viewer";
import type { Webhook } from "@/schemas/webhook";
import { db } from "@/server/db";
import { webhooksOf } from "./scope";
import { toWebhooks } from "./webhook-dto";

/** The viewer's webhooks, the oldest first, without their secrets. There are few, so they come all at once. */
export async function listWebhooks(viewer: Viewer): Promise<Webhook[]> {
  return toWebhooks(
    await db().webhookEndpoint.findMany({ where: webhooksOf(viewer), orderBy: { id: "asc" } }),
  );
}
