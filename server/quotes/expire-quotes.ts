import { SYSTEM } from "@/domain/viewer";
import { db, transaction } from "@/server/db";
import { AppError } from "@/server/errors";
import { findOrder } from "@/server/orders/find-order";
import { moveOrder } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { findShop, todayIn } from "@/server/shop";

const AT_ONCE = 500;

/**
 * Ends every open quote whose last day is over in the shop, and puts its order back into the talk: one transaction and
 * one event each. Until then page and API treat such a quote as expired all the same.
 */
export async function expireQuotes(stop?: AbortSignal): Promise<void> {
  const today = todayIn(await findShop());
  const over = await db().quote.findMany({
    where: { state: "open", validUntil: { lt: today }, current: { status: "quoted" } },
    orderBy: { id: "asc" },
    take: AT_ONCE,
    select: { orderId: true },
  });
  const failures: unknown[] = [];
  for (const { orderId } of over) {
    if (stop?.aborted) return;
    // One that cannot be ended must not keep the others waiting.
    await expireQuote(orderId).catch((thrown) => failures.push(thrown));
  }
  if (failures.length > 0) throw failures[0];
}

/** Ends an order's quote if it has expired, unless somebody has just moved the order. */
export async function expireQuote(orderId: number): Promise<void> {
  const today = todayIn(await findShop());
  try {
    await transaction(async (tx) => {
      const order = await findOrder(tx, SYSTEM, orderId);
      // It may have been replaced by one that holds.
      if (stateOf(order, today).quoteExpired) await moveOrder(tx, SYSTEM, order, "expire_quote");
    });
  } catch (thrown) {
    if (!(thrown instanceof AppError && thrown.kind === "conflict")) throw thrown;
  }
}
