import { SKETCH_MOVES } from "@/domain/sketch/state";
import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { writeMessage } from "@/server/messages/write-message";
import { getOrder } from "@/server/orders/get-order";
import { holdOrder } from "./hold-order";
import { tellSketch } from "./tell-sketch";

type Decision = {
  id: number;
  /** The round that was looked at; another one that has taken its place is refused. */
  round?: number;
  /** Goes into the thread, and stays with the round. */
  said: string;
};

/** The customer decides about the round that is in review. */
export async function decideSketch(
  viewer: Viewer,
  { id, round, said }: Decision,
  action: "approve_sketch" | "request_sketch_changes",
): Promise<Order> {
  return transaction(async (tx) => {
    const order = await holdOrder(tx, viewer, id, action);
    const { sketch } = order;
    if (!sketch) throw new Error(`order ${id} has a sketch in review and no sketch`);
    if (round !== undefined && round !== sketch.round) {
      throw conflict("sketch_replaced", { round: sketch.round });
    }
    const { state } = SKETCH_MOVES[action];
    const decided = { state, answer: said || null, decidedAt: now() };
    await tx.sketch.update({ where: { id: sketch.id }, data: decided });
    await tellSketch(tx, viewer, order, action, { data: { round: sketch.round } });
    if (said) await writeMessage(tx, viewer, order, { type: "text", content: said });
    return getOrder(viewer, { id });
  });
}
