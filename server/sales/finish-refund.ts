import type { Viewer } from "@/domain/viewer";
import type { SaleRefund, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { moveSale } from "./move-sale";
import { broughtBy } from "./refund-sale";

/**
 * The merchant has paid back by other means what was to go back to a card: the provider is told of it no more. How they did is
 * the last word in the thread.
 */
export async function finishRefund(viewer: Viewer, { reason, ...named }: SaleRefund): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, "finish_refund", (order, refundedAt) => ({
      change: { refundedAt },
      data: broughtBy(order),
    }));
    await tx.paymentLink.updateMany({
      where: { state: "returning", instalment: { saleId: moved.sale.id } },
      data: { state: "settled" },
    });
    await writeMessage(tx, viewer, moved, { type: "text", content: reason });
    return getSale(viewer, named);
  });
}
