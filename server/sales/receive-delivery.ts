import type { Viewer } from "@/domain/viewer";
import type { SaleReceipt, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { moveSale } from "./move-sale";

/** The customer has the piece, or staff note that they do: the order is completed. */
export async function receiveDelivery(
  viewer: Viewer,
  { remark, ...named }: SaleReceipt,
): Promise<SalesOrder> {
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, "receive_delivery", (_, receivedAt) => ({
      change: { receivedAt },
    }));
    if (remark) await writeMessage(tx, viewer, moved, { type: "text", content: remark });
    return getSale(viewer, named);
  });
}
