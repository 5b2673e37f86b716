import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findOrder } from "@/server/orders/find-order";
import { getOrder } from "@/server/orders/get-order";
import { moveOrder } from "@/server/orders/move-order";

/** The merchant takes the open quote back, and may say why in the thread. */
export async function withdrawQuote(
  viewer: Viewer,
  { id, reason }: { id: number; reason: string },
): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id);
    if (reason) await writeMessage(tx, viewer, order, { type: "text", content: reason });
    await moveOrder(tx, viewer, order, "withdraw_quote", { reason });
    return getOrder(viewer, { id });
  });
}
