import { abilitiesOf } from "@/domain/order/abilities";
import { turnOf } from "@/domain/order/turn";
import { isSaleActionOf, isUnpaid, type SaleAction, saleTransition } from "@/domain/sale/transitions";
import { sideOf, type Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Prisma, Tx } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import type { FoundOrder } from "@/server/orders/find-order";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { recordEvent } from "@/server/orders/record-event";
import { findShop, todayIn } from "@/server/shop";

type Sale = NonNullable<FoundOrder["sale"]>;
type Details = {
  /** What else of the sales order the move changes, at this instant. */
  change?: (at: Date) => Omit<Prisma.SalesOrderUpdateManyMutationInput, "status" | "amount" | "currency">;
  /** What the timeline keeps of it. */
  data?: Record<string, string | number>;
};

/**
 * Moves a sales order as the table says: its state, the order's turn that follows from it, and the event. Throws "not
 * allowed" when the action is never this side's, a conflict when it is not possible now or when somebody else was first.
 */
export async function moveSale(
  tx: Tx,
  viewer: Viewer,
  order: FoundOrder,
  action: SaleAction,
  { change, data }: Details = {},
): Promise<FoundOrder & { sale: Sale }> {
  const { move, sale } = await permitted(viewer, order, action);
  const spokeLast = order.spokeLast === "merchant" ? "merchant" : "customer";
  const sketchInReview = order.sketch?.state === "in_review";
  const turn = turnOf({ status: order.status, spokeLast, sale: move.to, sketchInReview });
  const instant = now();

  // The order's row is locked first, as for every fact; a cancelled order is not paid any more.
  const { count } = await tx.order.updateMany({
    where: { id: order.id, status: order.status },
    data: {
      turn,
      ...(turn !== order.turn && { turnSince: instant }),
      version: { increment: 1 },
      updatedAt: instant,
    },
  });
  const changed = { ...change?.(instant), status: move.to, updatedAt: instant };
  if (count === 0 || !(await write(tx, sale, changed))) throw conflict("order_changed");
  if (move.event) await recordEvent(viewer, { orderId: order.id, type: move.event, data });
  const moved = await tx.salesOrder.findUniqueOrThrow({ where: { id: sale.id } });
  return { ...order, turn, sale: moved };
}

/** Closes the sales order of an order that is being cancelled; refuses when it has moved on in the meantime. */
export async function closeSale(tx: Tx, sale: Sale): Promise<void> {
  const move = saleTransition(sale.status, "close_sale", "system");
  if (move && (await write(tx, sale, { status: move.to, updatedAt: now() }))) return;
  const { status } = await tx.salesOrder.findUniqueOrThrow({ where: { id: sale.id } });
  throw conflict(isUnpaid(status) ? "order_changed" : "sale_paid");
}

/** The only code that writes a sales order's status. False when it is no longer as it was read. */
async function write(tx: Tx, { id, status }: Sale, data: Prisma.SalesOrderUpdateManyMutationInput) {
  const { count } = await tx.salesOrder.updateMany({ where: { id, status }, data });
  return count === 1;
}

async function permitted(viewer: Viewer, order: FoundOrder, action: SaleAction) {
  const side = sideOf(viewer);
  if (!isSaleActionOf(side, action)) throw notAllowed();
  const { sale } = order;
  const move = sale && saleTransition(sale.status, action, side);
  if (move) return { move, sale };
  const possible = abilitiesOf(stateOf(order, todayIn(await findShop())), side);
  throw sale && possible.length > 0
    ? conflict("wrong_sale_status", { sale: sale.status, possible })
    : wrongStatus(order, possible);
}
