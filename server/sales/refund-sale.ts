import type { Viewer } from "@/domain/viewer";
import type { SaleRefund, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { moveSale } from "./move-sale";

/**
 * The merchant has sent back what had come, all of it: the order ends, and what had not come is not asked for any more.
 * The reason is the last word in the thread.
 */
export async function refundSale(viewer: Viewer, { reason, ...named }: SaleRefund): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, "refund", ({ sale }, refundedAt) => {
      const came = sale.instalments.filter(({ state }) => state === "paid");
      const amount = came.reduce((sum, part) => sum + Number(part.amount), 0);
      return { change: { refundedAt }, data: { amount, currency: sale.currency } };
    });
    await writeMessage(tx, viewer, moved, { type: "text", content: reason });
    return getSale(viewer, named);
  });
}
