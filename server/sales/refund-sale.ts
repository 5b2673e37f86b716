import type { Viewer } from "@/domain/viewer";
import type { SaleRefund, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { itsTurn } from "@/server/payments/its-turn";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { moveSale, type OrderWithSale } from "./move-sale";

/**
 * The merchant pays back all that had come: the order ends, and what had not come is not asked for any more. What came by
 * card goes back by itself, and the sales order is being refunded until it has; what came otherwise the merchant has sent
 * back before. The reason is the last word in the thread.
 */
export async function refundSale(viewer: Viewer, { reason, ...named }: SaleRefund): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, "refund", (order, at, to) => ({
      change: to === "refunding" ? { refundingAt: at } : { refundedAt: at },
      data: broughtBy(order),
    }));
    await tx.paymentLink.updateMany({
      where: { state: "paid", instalment: { saleId: moved.sale.id } },
      data: { state: "returning", ...itsTurn() },
    });
    await writeMessage(tx, viewer, moved, { type: "text", content: reason });
    return getSale(viewer, named);
  });
}

/** All of the money that has come, as the timeline tells it. */
export function broughtBy({ sale }: OrderWithSale): { amount: number; currency: string } {
  const came = sale.instalments.filter(({ state }) => state === "paid");
  return { amount: came.reduce((sum, part) => sum + Number(part.amount), 0), currency: sale.currency };
}
