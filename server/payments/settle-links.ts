import { SYSTEM } from "@/domain/viewer";
import { now } from "@/server/clock";
import { db, type Tx, transaction } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { moveSale } from "@/server/sales/move-sale";
import { broughtBy } from "@/server/sales/refund-sale";
import type { Pages } from "./pages";
import { providerOf } from "./provider";

const AT_ONCE = 100;
/** A provider says a thing again for some days at most. */
const REMEMBERED_MS = 60 * 24 * 3600 * 1000;

/**
 * Tells the provider what has been decided here: which pages nobody may pay on any more, and which money goes back. Each
 * thing is told until it has been heard, and twice does no harm. One that fails keeps no other waiting.
 */
export async function settleLinks(stop?: AbortSignal): Promise<void> {
  const pages = providerOf("card")?.pages;
  if (!pages) return;
  const unsettled = await db().paymentLink.findMany({
    where: { state: { in: ["voiding", "returning"] } },
    orderBy: { id: "asc" },
    take: AT_ONCE,
    include: { instalment: { select: { sale: { select: { orderId: true } } } } },
  });
  const failures: unknown[] = [];
  for (const link of unsettled) {
    if (stop?.aborted) return;
    const telling = link.state === "voiding" ? closePage(pages, link) : returnMoney(pages, link);
    await telling.catch((thrown) => failures.push(thrown));
  }
  await forgetMessages();
  if (failures.length > 0) throw failures[0];
}

type Link = {
  id: number;
  reference: string;
  paymentId: string | null;
  instalment: { sale: { orderId: number } };
};

/** Where somebody has paid meanwhile, the provider's message says so, and what becomes of it. */
async function closePage(pages: Pages, { id, reference }: Link): Promise<void> {
  if (!(await pages.close(reference))) return;
  await db().paymentLink.updateMany({ where: { id, state: "voiding" }, data: { state: "void" } });
}

async function returnMoney(pages: Pages, { id, paymentId, instalment }: Link): Promise<void> {
  await pages.giveBack(paymentId ?? "", `atelier-return-${paymentId}`);
  const { orderId } = instalment.sale;
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${orderId} FOR NO KEY UPDATE`;
    await tx.paymentLink.updateMany({ where: { id, state: "returning" }, data: { state: "returned" } });
    await finishRefund(tx, orderId);
  });
}

/** With the last of its money the sales order is refunded, where that was asked for. */
async function finishRefund(tx: Tx, orderId: number): Promise<void> {
  const { sale } = await findOrder(tx, SYSTEM, orderId);
  if (sale?.status !== "refunding") return;
  const returning = { state: "returning", instalment: { saleId: sale.id } } as const;
  if ((await tx.paymentLink.count({ where: returning })) > 0) return;
  await moveSale(tx, SYSTEM, orderId, "finish_refund", (order, refundedAt) => ({
    change: { refundedAt },
    data: broughtBy(order),
  }));
}

async function forgetMessages(): Promise<void> {
  const longAgo = new Date(now().getTime() - REMEMBERED_MS);
  await db().providerMessage.deleteMany({ where: { createdAt: { lt: longAgo } } });
}
