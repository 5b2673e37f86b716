import { SKETCH_MOVES } from "@/domain/sketch/state";
import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { invalidField } from "@/server/errors";
import { writeMessage } from "@/server/messages/write-message";
import { getOrder } from "@/server/orders/get-order";
import { holdOrder } from "./hold-order";
import { type KeptPin, pinsOf } from "./hold-pins";
import { refuseOtherRound } from "./refuse-other-round";
import { tellSketch } from "./tell-sketch";

type Decision = {
  id: number;
  /** The round that was looked at; another one that has taken its place is refused. */
  round?: number;
  /** Goes into the thread, and stays with the round. */
  said: string;
};

/**
 * The customer decides about the round that is in review. Changes that are asked for take the pins along that are not
 * done; without any, words are needed.
 */
export async function decideSketch(
  viewer: Viewer,
  { id, round, said }: Decision,
  action: "approve_sketch" | "request_sketch_changes",
): Promise<Order> {
  return transaction(async (tx) => {
    const order = await holdOrder(tx, viewer, id, action);
    const { sketch } = order;
    if (!sketch) throw new Error(`order ${id} has a sketch in review and no sketch`);
    refuseOtherRound(sketch, round);
    const pins = action === "request_sketch_changes" ? await openPins(tx, sketch.id) : [];
    if (action === "request_sketch_changes" && !said && pins.length === 0)
      throw invalidField("what", "required");

    const { state } = SKETCH_MOVES[action];
    const decided = { state, answer: said || null, decidedAt: now() };
    await tx.sketch.update({ where: { id: sketch.id }, data: decided });
    const data = { round: sketch.round, ...(pins.length > 0 && { pins: pins.length }) };
    await tellSketch(tx, viewer, order, action, { data });
    const content = [said, ...pins.map(({ number, text }) => `${number}. ${text}`)].join("\n").trim();
    if (content) await writeMessage(tx, viewer, order, { type: "text", content });
    return getOrder(viewer, { id });
  });
}

async function openPins(tx: Tx, sketchId: number): Promise<KeptPin[]> {
  const pins = await pinsOf(tx, sketchId);
  return pins.filter(({ doneAt }) => doneAt === null);
}
