import { instalmentsOf } from "@/domain/sale/instalments";
import type { Viewer } from "@/domain/viewer";
import type { QuoteAcceptance } from "@/schemas/order";
import type { SalesOrder } from "@/schemas/sale";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { moveOrder } from "@/server/orders/move-order";
import { getSale } from "@/server/sales/get-sale";

/**
 * Accepts the open quote and makes the payable order at exactly its amount, as a deposit and a balance where the quote
 * asks for that. `quote_id` and `version`, when given, refuse a quote that was replaced while the customer was reading.
 */
export async function acceptQuote(viewer: Viewer, acceptance: QuoteAcceptance): Promise<SalesOrder> {
  const { id, comm_order_id, quote_id, version, ...details } = acceptance;
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id ?? comm_order_id ?? 0);
    refuseReplaced(order, acceptance);
    await moveOrder(tx, viewer, order, "accept_quote", { also: () => makeSale(tx, order, details) });
    const { id: sale } = await tx.salesOrder.findUniqueOrThrow({ where: { orderId: order.id } });
    return getSale(viewer, { id: sale });
  });
}

function refuseReplaced({ quote }: FoundOrder, { quote_id, version }: QuoteAcceptance): void {
  if (!quote) return; // the status refuses it in better words
  const meant = (quote_id ?? quote.id) === quote.id && (version ?? quote.version) === quote.version;
  if (!meant) throw conflict("quote_replaced", { version: quote.version });
}

async function makeSale(tx: Tx, order: FoundOrder, details: object): Promise<number> {
  if (!order.quote) throw new Error(`order ${order.id} was quoted without a quote`);
  const { amount, currency, deposit } = order.quote;
  const parts = instalmentsOf(amount, deposit).map((part, at) => ({ ...part, position: at + 1 }));
  const { id } = await tx.salesOrder.create({
    data: {
      orderId: order.id,
      amount,
      currency,
      details: details as Prisma.InputJsonObject,
      instalments: { create: parts },
    },
  });
  return id;
}
