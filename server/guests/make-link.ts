import { LINK_DAYS } from "@/domain/link";
import type { GuestLink } from "@/schemas/guest";
import { now, unix } from "@/server/clock";
import { onCommit, type Tx } from "@/server/db";
import { orderLink } from "@/server/links/order-link";
import { rightsChanged } from "@/server/streams/rights-changed";

const DAY_MS = 24 * 3600 * 1000;

/**
 * Makes a guest's link into their order, and ends those from before; null where the customer has an account: nobody but
 * their own mailbox gets a link that decides in their name.
 */
export async function makeLink(tx: Tx, id: number): Promise<GuestLink | null> {
  const isGuest = { customer: { role: "customer", passwordHash: null } } as const;
  if ((await tx.order.count({ where: { id, ...isGuest } })) === 0) return null;
  const madeAt = now();
  const expiresAt = new Date(madeAt.getTime() + LINK_DAYS * DAY_MS);
  const fresh = { madeAt, expiresAt, openedAt: null };
  await tx.orderLink.upsert({
    where: { orderId: id },
    create: { orderId: id, generation: 1, ...fresh },
    update: { generation: { increment: 1 }, ...fresh },
  });
  onCommit(rightsChanged);
  return { id, link: await orderLink(id), expire_time: unix(expiresAt), mailed_to: "" };
}
