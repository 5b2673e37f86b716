import type { Viewer } from "@/domain/viewer";
import type { Instalment, ReceiptQuery, SalesOrder } from "@/schemas/sale";
import { conflict, missing } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { type PdfFile, printSheet } from "@/server/pdf/print-sheet";
import { findLetterhead } from "@/server/shops/letterhead";
import { getSale } from "./get-sale";
import { receiptFile, receiptSheet } from "./receipt-sheet";

/**
 * What the shop has been paid, as a PDF: the instalment that is named, else the last one whose money came. Throws conflict
 * while that has not come, missing when there is no such instalment.
 */
export async function printReceipt(viewer: Viewer, { instalment, ...named }: ReceiptQuery): Promise<PdfFile> {
  const [sale, shop] = await Promise.all([getSale(viewer, named), findLetterhead()]);
  const part = paidPart(sale, instalment);
  const order = await getOrder(viewer, { id: sale.comm_order_id });
  const { locale } = viewer;
  const bytes = await printSheet(receiptSheet({ sale, part, order, shop, locale }));
  return { name: receiptFile(locale, sale, part), bytes };
}

function paidPart({ order_id, instalments }: SalesOrder, position: number | undefined): Instalment {
  const came = instalments.filter(({ paid_time }) => paid_time > 0);
  const part = position === undefined ? came.at(-1) : instalments.find((one) => one.position === position);
  if (!part && position !== undefined) throw missing("no_instalment", { number: order_id, position });
  if (!part || part.paid_time === 0) throw conflict("not_paid_yet", { number: order_id });
  return part;
}
