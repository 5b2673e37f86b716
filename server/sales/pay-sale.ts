import { sideOf, type Viewer } from "@/domain/viewer";
import type { Payment, PaymentDraft } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findOrder } from "@/server/orders/find-order";
import { findShop } from "@/server/shop";
import { findSale } from "./find-sale";
import { moveSale } from "./move-sale";
import { toPayment } from "./sale-dto";

/**
 * The one published call, by either side: the customer says that they have paid, the merchant that the money is there,
 * and only that makes it paid. It is always the whole amount of the accepted quote. A remark goes into the thread.
 */
export async function paySale(
  viewer: Viewer,
  { pay_way, payment_id, remark, ...named }: PaymentDraft,
): Promise<Payment> {
  return transaction(async (tx) => {
    const sale = await findSale(tx, viewer, named);
    const order = await findOrder(tx, viewer, sale.orderId);
    const way = pay_way ?? sale.announcedWay ?? "offline";
    const means = {
      customer: {
        action: "announce_payment",
        change: (announcedAt: Date) => ({ announcedAt, announcedWay: way }),
      },
      merchant: {
        action: "receive_payment",
        change: (paidAt: Date) => ({ paidAt, paidWay: way, paymentId: payment_id }),
      },
    } as const;
    const { action, change } = means[sideOf(viewer)];
    const data = { pay_way: way, amount: Number(sale.amount), currency: sale.currency };
    const moved = await moveSale(tx, viewer, order, action, { change, data });
    if (remark) await writeMessage(tx, viewer, moved, { type: "text", content: remark });
    return toPayment(moved.sale, await findShop());
  });
}
