import { sideOf, type Viewer } from "@/domain/viewer";
import type { AnnouncementUndoing, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { meantOf } from "./meant-instalment";
import { moveSale } from "./move-sale";

const ACTION = { customer: "retract_payment", merchant: "deny_payment" } as const;

/**
 * One call by either side: the customer takes back that they have paid, or the merchant says that the money has not arrived.
 * The instalment waits to be paid as before. A remark goes into the thread.
 */
export async function undoAnnouncement(
  viewer: Viewer,
  { instalment, remark, ...named }: AnnouncementUndoing,
): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, ACTION[sideOf(viewer)], (order) => {
      const { position, kind, amount } = meantOf(order, instalment ?? 1);
      const { currency } = order.sale;
      return {
        part: { position, change: { announcedAt: null, announcedWay: null } },
        data: { amount: Number(amount), currency, ...(kind !== "full" && { kind }) },
      };
    });
    if (remark) await writeMessage(tx, viewer, moved, { type: "text", content: remark });
    return getSale(viewer, named);
  });
}
