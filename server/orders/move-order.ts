import { abilitiesOf, blockedBy } from "@/domain/order/abilities";
import type { OrderAction } from "@/domain/order/actions";
import { isActionOf, transition } from "@/domain/order/transitions";
import { turnOf } from "@/domain/order/turn";
import { type Actor, sideOf } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { findShop, todayIn } from "@/server/shop";
import type { FoundOrder } from "./find-order";
import { stateOf } from "./order-state";
import { recordEvent } from "./record-event";

type Details = {
  reason?: string;
  data?: Record<string, string | number>;
  /** What else the move changes: done once it is certain, before the event tells how the order stands. */
  also?: () => Promise<unknown>;
};

/**
 * The only code that writes a status. Holds the move to the table, ends the open quote as the table says, and
 * writes the event. Throws "not allowed" when the action is never this side's, a conflict when it is not possible
 * now or when somebody else moved the order first.
 */
export async function moveOrder(
  tx: Tx,
  actor: Actor,
  order: FoundOrder,
  action: OrderAction,
  details: Details = {},
): Promise<FoundOrder> {
  const move = await permitted(actor, order, action);
  const spokeLast = move.spokeLast ?? (order.spokeLast === "merchant" ? "merchant" : "customer");
  const turn = turnOf({
    status: move.to,
    spokeLast,
    sale: order.sale?.status ?? null,
    sketchInReview: order.sketch?.state === "in_review",
    finishedShown: order.finished !== null,
  });
  const instant = now();

  // Status and quote stand in `where`: of two simultaneous moves one finds the order changed. So does who wrote last
  // where the turn depends on it, which is then reckoned anew.
  const spoke = move.to === "in_communication" && !move.spokeLast ? { spokeLast: order.spokeLast } : {};
  const { count } = await tx.order.updateMany({
    where: { id: order.id, status: order.status, quoteId: order.quoteId, ...spoke },
    data: {
      status: move.to,
      ...(move.spokeLast && { spokeLast: move.spokeLast }),
      turn,
      ...(turn !== order.turn && { turnSince: instant }),
      version: { increment: 1 },
      updatedAt: instant,
    },
  });
  if (count === 0) {
    // Whoever only wrote a message meanwhile is in nobody's way: the turn follows from it, and the move is made.
    const { id, status, quoteId } = order;
    const talked = await tx.order.findFirst({
      where: { id, status, quoteId, NOT: { spokeLast: order.spokeLast } },
      select: { spokeLast: true, turn: true, version: true },
    });
    if (!talked) throw conflict("order_changed");
    return moveOrder(tx, actor, { ...order, ...talked }, action, details);
  }

  const closed = move.quote && order.quote?.state === "open" ? order.quote : null;
  if (closed) {
    const closing = { state: move.quote, closedAt: instant, reason: details.reason || null };
    await tx.quote.update({ where: { id: closed.id }, data: closing });
  }
  await details.also?.();
  await recordEvent(actor, {
    orderId: order.id,
    type: action,
    from: order.status,
    to: move.to,
    data: { ...(closed && { version: closed.version }), ...details.data },
  });
  return { ...order, status: move.to, spokeLast, turn };
}

/** The move, if this side may make it now: else throws "not allowed" or a conflict, as above. */
export async function permitted(actor: Actor, order: FoundOrder, action: OrderAction) {
  const side = sideOf(actor);
  const move = transition(order.status, action, side);
  if (!move && !isActionOf(side, action)) throw notAllowed();

  const state = stateOf(order, todayIn(await findShop()));
  if (!move) throw wrongStatus(order, abilitiesOf(state, side));
  const block = blockedBy(state, action);
  if (block) throw conflict(block, { day: order.quote?.validUntil ?? "" });
  return move;
}

/** Refuses what the status does not allow, naming the status and what is possible instead. */
export function wrongStatus(
  { status }: Pick<FoundOrder, "status">,
  possible: ReturnType<typeof abilitiesOf>,
) {
  return conflict(possible.length > 0 ? "wrong_status" : "wrong_status_nothing", { status, possible });
}
