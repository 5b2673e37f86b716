import { addDays, type Day } from "@/domain/day";
import { instalmentsOf } from "@/domain/sale/instalments";
import type { Viewer } from "@/domain/viewer";
import type { QuoteAcceptance } from "@/schemas/order";
import type { SalesOrder } from "@/schemas/sale";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { moveOrder } from "@/server/orders/move-order";
import { getSale } from "@/server/sales/get-sale";
import { findShop, todayIn } from "@/server/shop";

/**
 * Accepts the open quote and makes the payable order at exactly its amount, as a deposit and a balance where the quote
 * asks for that. Where the quote says in how many days, the piece is promised for that day, counted from today in the shop. `quote_id` and `version`, when given, refuse a quote that was replaced while the customer was reading.
 */
export async function acceptQuote(viewer: Viewer, acceptance: QuoteAcceptance): Promise<SalesOrder> {
  const { id, comm_order_id, quote_id, version, ...details } = acceptance;
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, id ?? comm_order_id ?? 0);
    refuseReplaced(order, acceptance);
    const promised = await promisedBy(order);
    await moveOrder(tx, viewer, order, "accept_quote", {
      also: async () => {
        await makeSale(tx, order, details);
        if (promised) await tx.order.update({ where: { id: order.id }, data: { promised } });
      },
      data: promised ? { promised } : {},
    });
    const { id: sale } = await tx.salesOrder.findUniqueOrThrow({ where: { orderId: order.id } });
    return getSale(viewer, { id: sale });
  });
}

function refuseReplaced({ quote }: FoundOrder, { quote_id, version }: QuoteAcceptance): void {
  if (!quote) return; // the status refuses it in better words
  const meant = (quote_id ?? quote.id) === quote.id && (version ?? quote.version) === quote.version;
  if (!meant) throw conflict("quote_replaced", { version: quote.version });
}

/** The day that the quote promises when it is accepted today, in the shop; null where it says nothing of days. */
async function promisedBy({ quote }: FoundOrder): Promise<Day | null> {
  if (!quote || quote.days === null) return null;
  return addDays(todayIn(await findShop()), quote.days);
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
