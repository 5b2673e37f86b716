import type { Viewer } from "@/domain/viewer";
import type { CardChoice } from "@/schemas/sale";
import { db, type Tx } from "@/server/db";
import { missing } from "@/server/errors";
import { findSale } from "@/server/sales/find-sale";
import { CARD_SHAPE, type CardRow } from "./card-payment-dto";

/** A page of a sales order that the viewer may see. Throws as `findSale` does, and missing where there is no such page. */
export async function findCardPayment(
  viewer: Viewer,
  { reference, ...named }: CardChoice,
  tx: Tx = db(),
): Promise<CardRow & { orderId: number }> {
  const { id: saleId, orderId } = await findSale(tx, viewer, named);
  const where = { reference, instalment: { saleId } };
  const row = await tx.paymentLink.findFirst({ where, include: CARD_SHAPE });
  if (!row) throw missing("no_card_payment");
  return { ...row, orderId };
}
