import { turnOf } from "@/domain/order/turn";
import { SKETCH_MOVES, type SketchAction } from "@/domain/sketch/state";
import { sideOf, type Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import type { FoundOrder } from "@/server/orders/find-order";
import { recordEvent } from "@/server/orders/record-event";

type Told = {
  data: { round: number; replaces?: number; pins?: number };
  /** The order's newest round of that kind, where it is a new one. */
  newest?: { sketchId: number } | { finishedId: number };
};

/** Tells an order that is held what was done with a round: whose turn it is now, and the event. */
export async function tellSketch(
  tx: Tx,
  viewer: Viewer,
  order: FoundOrder,
  action: SketchAction,
  { data, newest }: Told,
): Promise<void> {
  const spokeLast = sideOf(viewer);
  const { kind, state } = SKETCH_MOVES[action];
  const sketch = kind === "sketch" ? state : order.sketch?.state;
  const turn = turnOf({
    status: order.status,
    spokeLast,
    sale: order.sale?.status ?? null,
    sketchInReview: sketch === "in_review",
    finishedShown: kind === "finished" || order.finished !== null,
  });
  const instant = now();
  await tx.order.update({
    where: { id: order.id },
    data: {
      ...newest,
      spokeLast,
      turn,
      ...(turn !== order.turn && { turnSince: instant }),
      version: { increment: 1 },
      updatedAt: instant,
    },
  });
  await recordEvent(viewer, { orderId: order.id, type: action, data });
}
