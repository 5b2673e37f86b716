import type { Viewer } from "@/domain/viewer";
import type { Tx } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { closeSale } from "@/server/sales/move-sale";
import type { FoundOrder } from "./find-order";
import { moveOrder } from "./move-order";

/** Ends an order together with its unpaid sales order; the reason, if there is one, is the last word in its thread. */
export async function endOrder(
  tx: Tx,
  viewer: Viewer,
  order: FoundOrder,
  action: "cancel" | "cancel_sale",
  reason: string,
): Promise<void> {
  const also = async () => order.sale && closeSale(tx, order.sale);
  const moved = await moveOrder(tx, viewer, order, action, { reason, also });
  if (reason) await writeMessage(tx, viewer, moved, { type: "text", content: reason });
}
