import { sideOf, type Viewer } from "@/domain/viewer";
import type { CardPayment, CardSettlement } from "@/schemas/sale";
import { transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { writeMessage } from "@/server/messages/write-message";
import { findOrder } from "@/server/orders/find-order";
import { canBeSettled, toCardPayment } from "./card-payment-dto";
import { findCardPayment } from "./find-card-payment";

/**
 * Staff say that they have seen to money that came by card and does not count, or cannot be sent back: the provider is told of
 * it no more, and the instalment may be paid anew. What they did goes into the thread. Throws a conflict where there is
 * nothing to see to.
 */
export async function settleCardPayment(
  viewer: Viewer,
  { reason, ...choice }: CardSettlement,
): Promise<CardPayment> {
  return transaction(async (tx) => {
    const { orderId } = await findCardPayment(viewer, choice, tx);
    if (sideOf(viewer) !== "merchant") throw notAllowed();
    await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${orderId} FOR NO KEY UPDATE`;
    const row = await findCardPayment(viewer, choice, tx);
    if (!canBeSettled(row)) throw conflict("card_seen_to");
    await tx.paymentLink.update({ where: { id: row.id }, data: { state: "settled" } });
    await writeMessage(tx, viewer, await findOrder(tx, viewer, orderId), { type: "text", content: reason });
    return toCardPayment(await findCardPayment(viewer, choice, tx), viewer);
  });
}
