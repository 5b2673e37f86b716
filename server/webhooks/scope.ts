import type { Viewer } from "@/domain/viewer";
import type { Prisma, Tx } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { SEE_ALL } from "@/server/orders/scope";

/**
 * Every query for webhooks starts here: they are one's own. A webhook hears what its owner may see, so a key that acts
 * for less than its owner finds none of them.
 */
export function webhooksOf(viewer: Viewer): Prisma.WebhookEndpointWhereInput {
  return { userId: viewer.id, user: actingFully(viewer) };
}

/** Holds the viewer's account until the transaction ends; refuses a key that acts for less than its owner. */
export async function holdOwner(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id} FOR NO KEY UPDATE`;
  const owner = await tx.user.findFirst({
    where: { id: viewer.id, ...actingFully(viewer) },
    select: { id: true },
  });
  if (!owner) throw notAllowed();
}

/** Accounts that may see no more than the viewer does in the role in which they act. */
export function actingFully({ role }: Viewer): Prisma.UserWhereInput {
  return SEE_ALL.includes(role) ? {} : { role: { notIn: [...SEE_ALL] } };
}
