import { dueOf } from "@/domain/sale/instalments";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Payment, PaymentDraft } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { writeMessage } from "@/server/messages/write-message";
import { findShop } from "@/server/shop";
import { findSale } from "./find-sale";
import { moveSale, type OrderWithSale } from "./move-sale";
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

/** The instalment that is due, which has to be the one that is meant: paying twice must never pay the next. */
function meantOf({ sale }: OrderWithSale, meant: number) {
  const due = dueOf(sale.instalments);
  if (!due) throw new Error(`sales order ${sale.id} owes nothing and may be paid`);
  if (due.position === meant) return due;
  throw conflict(due.position > meant ? "instalment_paid" : "instalment_not_due", {
    instalment: meant,
    due: due.position,
  });
}
