import type { Viewer } from "@/domain/viewer";
import type { Prisma, Tx } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { webhooksOf } from "./scope";

type Endpoint = Prisma.WebhookEndpointGetPayload<object>;

/** A webhook is its owner's alone; somebody else's is the same as none, for staff, too. */
export async function findWebhook(tx: Tx, viewer: Viewer, id: number): Promise<Endpoint> {
  const found = await tx.webhookEndpoint.findFirst({ where: { id, ...webhooksOf(viewer) } });
  if (!found) throw notAllowed();
  return found;
}

/** The same for whoever changes it: nobody else does until the transaction ends. */
export async function holdWebhook(tx: Tx, viewer: Viewer, id: number): Promise<Endpoint> {
  await tx.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${id} AND "userId" = ${viewer.id} FOR NO KEY UPDATE`;
  return findWebhook(tx, viewer, id);
}
