import { sideOf, type Viewer } from "@/domain/viewer";
import type { Payment, PaymentDraft } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findShop } from "@/server/shop";
import { findSale } from "./find-sale";
import { meantOf } from "./meant-instalment";
import { moveSale } from "./move-sale";
import { toPayment } from "./sale-dto";

const ACTION = { customer: "announce_payment", merchant: "receive_payment" } as const;

/**
 * The one published call, by either side: the customer says that they have paid, the merchant that the money is there,
 * and only that makes it paid. It is always the whole of one instalment, the first unless another is named, and they are
 * paid in their order. A remark goes into the thread.
 */
export async function paySale(viewer: Viewer, draft: PaymentDraft): Promise<Payment> {
  const { instalment = 1, pay_way, payment_id, remark, ...named } = draft;
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const side = sideOf(viewer);
    const moved = await moveSale(tx, viewer, orderId, ACTION[side], (order, at) => {
      const { position, kind, amount, announcedWay } = meantOf(order, instalment);
      const way = pay_way ?? announcedWay ?? "offline";
      const change = {
        customer: { announcedAt: at, announcedWay: way },
        merchant: { paidAt: at, paidWay: way, paymentId: payment_id },
      };
      const { currency } = order.sale;
      const data = { pay_way: way, amount: Number(amount), currency, ...(kind !== "full" && { kind }) };
      return { part: { position, change: change[side] }, data };
    });
    if (remark) await writeMessage(tx, viewer, moved, { type: "text", content: remark });
    return toPayment(moved.sale, instalment, await findShop());
  });
}
