import { canInvite } from "@/domain/guest";
import type { Viewer } from "@/domain/viewer";
import type { GuestAccess } from "@/schemas/guest";
import type { OrderQuery } from "@/schemas/order";
import { now, unix } from "@/server/clock";
import { db } from "@/server/db";
import { missing } from "@/server/errors";
import { mustInvite } from "./scope";

/** How a guest's way into their order stands. For staff. */
export async function getAccess(viewer: Viewer, { id }: OrderQuery): Promise<GuestAccess> {
  mustInvite(viewer);
  const order = await db().order.findUnique({
    where: { id },
    select: { link: true, customer: { select: { role: true, passwordHash: true } } },
  });
  if (!order) throw missing("no_order", { id });
  const { madeAt = null, expiresAt = null, openedAt = null } = order.link ?? {};
  const time = (moment: Date | null) => (moment ? unix(moment) : 0);
  return {
    id,
    guest: order.customer.role === "customer" && order.customer.passwordHash === null,
    made_time: time(madeAt),
    expire_time: time(expiresAt),
    ended: expiresAt !== null && expiresAt <= now(),
    opened_time: time(openedAt),
  };
}

/** The same for the order's page; null for whoever may not know. */
export async function accessTo(viewer: Viewer, id: number): Promise<GuestAccess | null> {
  return canInvite(viewer) ? getAccess(viewer, { id }) : null;
}
