import type { Viewer } from "@/domain/viewer";
import type { OrderQuery } from "@/schemas/order";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { onCommit, transaction } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { rightsChanged } from "@/server/streams/rights-changed";

/**
 * Ends every link into an order, and whoever came by one is out at once. For both sides; those who sign in notice nothing.
 */
export async function endLinks(viewer: Viewer, { id }: OrderQuery): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const { title } = await findOrder(tx, viewer, id);
    await tx.orderLink.upsert({
      where: { orderId: id },
      create: { orderId: id, generation: 1 },
      update: { generation: { increment: 1 } },
    });
    const at = now();
    await tx.orderLink.updateMany({ where: { orderId: id, expiresAt: { gt: at } }, data: { expiresAt: at } });
    await audit(viewer, "links_ended", { id, name: title });
    onCommit(rightsChanged);
    return { id };
  });
}
