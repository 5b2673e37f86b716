import type { Viewer } from "@/domain/viewer";
import type { DeliveryDraft, SalesOrder } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { findSale } from "./find-sale";
import { getSale } from "./get-sale";
import { moveSale } from "./move-sale";

/** The merchant sends the finished piece off, or has it ready to be picked up, once all of it is paid. */
export async function deliverSale(viewer: Viewer, draft: DeliveryDraft): Promise<SalesOrder> {
  const { way, carrier, tracking_number, remark, ...named } = draft;
  return transaction(async (tx) => {
    const { orderId } = await findSale(tx, viewer, named);
    const moved = await moveSale(tx, viewer, orderId, "deliver", (_, sentAt) => ({
      change: { deliveryWay: way, carrier: carrier || null, tracking: tracking_number || null, sentAt },
      data: { way, carrier, tracking_number },
    }));
    if (remark) await writeMessage(tx, viewer, moved, { type: "text", content: remark });
    return getSale(viewer, named);
  });
}
