import type { Viewer } from "@/domain/viewer";
import { canAllowPrivateWebhooks } from "@/domain/webhook/webhook";
import type { PrivateWebhooks } from "@/schemas/webhook";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { notAllowed } from "@/server/errors";

/** Lets all webhooks of the shop lead into its own network and use plain http, or no longer. For the owner alone. */
export async function allowPrivateWebhooks(
  viewer: Viewer,
  { allowed }: PrivateWebhooks,
): Promise<PrivateWebhooks> {
  if (!canAllowPrivateWebhooks(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    await tx.shop.update({ where: { id: 1 }, data: { privateWebhooks: allowed } });
    await audit(viewer, allowed ? "own_network_allowed" : "own_network_refused");
    return { allowed };
  });
}
