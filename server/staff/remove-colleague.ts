import { STAFF_ROLES } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { ColleagueQuery } from "@/schemas/staff";
import { audit } from "@/server/audit/audit";
import { onCommit, type Tx, transaction } from "@/server/db";
import { conflict, missing } from "@/server/errors";
import { releaseOrders } from "@/server/orders/release-orders";
import { rightsChanged } from "@/server/streams/rights-changed";
import { holdStaff } from "./scope";

/**
 * Ends a colleague's access at once: sessions, tokens, API keys and webhooks, and what they were still to be told of the
 * shop's orders. Their open orders are in nobody's charge then, what they wrote stays, and their account is a customer's.
 * For owners in person, and never for oneself. Refuses, as missing, somebody who does not work here.
 */
export async function removeColleague(viewer: Viewer, { id }: ColleagueQuery): Promise<{ id: number }> {
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    if (id === viewer.id) throw conflict("own_role");
    const { count } = await tx.user.updateMany({
      where: { id, role: { in: [...STAFF_ROLES] } },
      data: { role: "customer", sessionVersion: { increment: 1 } },
    });
    if (count === 0) throw missing("no_colleague");
    const { name } = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
    await audit(viewer, "colleague_removed", { id, name });
    await tx.apiKey.deleteMany({ where: { userId: id } });
    await tx.webhookEndpoint.deleteMany({ where: { userId: id } });
    await dropNews(tx, id);
    await releaseOrders(tx, viewer, id);
    onCommit(rightsChanged);
    return { id };
  });
}

/** What they were told of orders that are not their own, and mails that were still to go out. */
async function dropNews(tx: Tx, userId: number): Promise<void> {
  const others = { customerId: { not: userId } };
  await tx.mail.deleteMany({
    where: { userId, state: "pending", OR: [{ orderId: null }, { order: others }] },
  });
  await tx.notification.deleteMany({ where: { userId, order: others } });
}
