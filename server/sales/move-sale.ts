import { abilitiesOf } from "@/domain/order/abilities";
import { turnOf } from "@/domain/order/turn";
import { instalmentStateIn } from "@/domain/sale/instalments";
import type { SaleStatus } from "@/domain/sale/status";
import { isSaleActionOf, isUnpaid, type SaleMove, saleTransition } from "@/domain/sale/transitions";
import { type Actor, sideOf } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Prisma, Tx } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { wrongStatus } from "@/server/orders/move-order";
import { stateOf } from "@/server/orders/order-state";
import { recordEvent } from "@/server/orders/record-event";
import { itsTurn } from "@/server/payments/its-turn";
import { findShop, todayIn } from "@/server/shop";

type Sale = NonNullable<FoundOrder["sale"]>;
type Part = Sale["instalments"][number];
export type OrderWithSale = FoundOrder & { sale: Sale };
type PartChange = Pick<
  Prisma.InstalmentUpdateManyMutationInput,
  "announcedAt" | "announcedWay" | "paidAt" | "paidWay" | "paymentId"
>;
type SaleChange = Pick<
  Prisma.SalesOrderUpdateManyMutationInput,
  "deliveryWay" | "carrier" | "tracking" | "sentAt" | "receivedAt" | "refundingAt" | "refundedAt"
>;
type Details = {
  /** What else of the sales order the move changes. */
  change?: SaleChange;
  /** What of an instalment it changes. */
  part?: { position: number; change: PartChange };
  /** What the timeline keeps of it. */
  data?: Record<string, string | number>;
};
/** What a move comes to, by the order as it stands, which is held, and by where it leads; may refuse. */
type Deciding = (order: OrderWithSale, at: Date, to: SaleStatus) => Details;

/**
 * Moves a sales order as the table says: its state and its instalments', the order's turn that follows from it, and the
 * event. The order's row is held from before it is read, as for every fact. Throws as `findOrder` does, "not allowed" when
 * the action is never this side's, a conflict when it is not possible now.
 */
export async function moveSale(
  tx: Tx,
  actor: Actor,
  orderId: number,
  action: SaleMove,
  decide: Deciding = () => ({}),
): Promise<OrderWithSale> {
  await tx.$executeRaw`SELECT FROM "Order" WHERE "id" = ${orderId} FOR NO KEY UPDATE`;
  const { order, move, state } = await permitted(actor, await findOrder(tx, actor, orderId), action);
  const instant = now();
  const { change, part, data } = decide(order, instant, move.to);
  const spokeLast = order.spokeLast === "merchant" ? "merchant" : "customer";
  const turn = turnOf({ ...state, spokeLast, sale: move.to });

  const { sale } = order;
  const written = await write(tx, sale, { ...change, status: move.to, updatedAt: instant });
  if (!written) throw conflict("order_changed");
  if (part) await changePart(tx, sale, part);
  await tx.order.update({
    where: { id: order.id },
    data: {
      turn,
      ...(turn !== order.turn && { turnSince: instant }),
      version: { increment: 1 },
      updatedAt: instant,
    },
  });
  await settle(tx, sale.id, move.to);
  if (move.event) await recordEvent(actor, { orderId, type: move.event, data });
  const moved = await findOrder(tx, actor, orderId);
  if (!moved.sale) throw new Error(`order ${orderId} has lost its sales order`);
  return { ...moved, sale: moved.sale };
}

/** Closes the sales order of an order that is being cancelled; refuses when it has moved on in the meantime. */
export async function closeSale(tx: Tx, sale: Sale): Promise<void> {
  const move = saleTransition(sale.status, "close_sale", "system");
  if (move && (await write(tx, sale, { status: move.to, updatedAt: now() })))
    return settle(tx, sale.id, move.to);
  const { status } = await tx.salesOrder.findUniqueOrThrow({ where: { id: sale.id } });
  throw conflict(isUnpaid(status) ? "order_changed" : "sale_paid");
}

/** The only code that writes a sales order's status. False when it is no longer as it was read. */
async function write(tx: Tx, { id, status }: Sale, data: Prisma.SalesOrderUpdateManyMutationInput) {
  const { count } = await tx.salesOrder.updateMany({ where: { id, status }, data });
  return count === 1;
}

async function changePart(tx: Tx, { id }: Sale, { position, change: data }: NonNullable<Details["part"]>) {
  await tx.instalment.update({ where: { saleId_position: { saleId: id, position } }, data });
}

/** Brings the instalments' states after the sales order's; a page on which to pay what does not wait any more is closed. */
async function settle(tx: Tx, saleId: number, status: SaleStatus): Promise<void> {
  const parts = await tx.instalment.findMany({ where: { saleId } });
  for (const part of parts) {
    const state = stateIn(status, part);
    if (state === part.state) continue;
    await tx.instalment.update({ where: { id: part.id }, data: { state } });
    const open = {
      instalmentId: part.id,
      state: { in: ["open", "underway"] },
    } satisfies Prisma.PaymentLinkWhereInput;
    await tx.paymentLink.updateMany({ where: open, data: { state: "voiding", ...itsTurn() } });
  }
}

function kindOf({ instalments }: Sale) {
  const byCard = instalments.some(({ state, paidWay }) => state === "paid" && paidWay === "card");
  return { parts: instalments.length, byCard };
}

function stateIn(status: SaleStatus, { position, paidAt }: Part) {
  return instalmentStateIn(status, { position, came: paidAt !== null });
}

/** The move, if this side may make it now: else throws "not allowed" or a conflict, as above. */
export async function permitted(actor: Actor, order: FoundOrder, action: SaleMove) {
  const side = sideOf(actor);
  if (!isSaleActionOf(side, action)) throw notAllowed();
  const { sale } = order;
  const state = stateOf(order, todayIn(await findShop()));
  const move = sale && saleTransition(sale.status, action, side, kindOf(sale));
  if (move) return { order: { ...order, sale }, move, state };
  const possible = abilitiesOf(state, side);
  throw sale && possible.length > 0
    ? conflict("wrong_sale_status", { sale: sale.status, possible })
    : wrongStatus(order, possible);
}
