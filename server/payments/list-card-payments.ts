import type { Viewer } from "@/domain/viewer";
import type { CardPayment, SaleQuery } from "@/schemas/sale";
import { db } from "@/server/db";
import { findSale } from "@/server/sales/find-sale";
import { CARD_SHAPE, toCardPayment } from "./card-payment-dto";

/** As many as anybody looks at: each is a page that somebody opened. */
const MOST = 100;

/** What became of the pages on which a sales order could be paid by card, newest first. */
export async function listCardPayments(viewer: Viewer, named: SaleQuery): Promise<CardPayment[]> {
  const { id } = await findSale(db(), viewer, named);
  return cardPaymentsOf(viewer, id);
}

/** The same of a sales order that the viewer may see. */
export async function cardPaymentsOf(viewer: Viewer, saleId: number): Promise<CardPayment[]> {
  const rows = await db().paymentLink.findMany({
    where: { instalment: { saleId } },
    orderBy: { id: "desc" },
    take: MOST,
    include: CARD_SHAPE,
  });
  return rows.map((row) => toCardPayment(row, viewer));
}
