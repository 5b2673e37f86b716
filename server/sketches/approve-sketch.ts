import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { SketchApproval } from "@/schemas/sketch";
import { decideSketch } from "./decide-sketch";

/** The customer approves the round that is in review, maybe with a remark. */
export async function approveSketch(viewer: Viewer, { id, round, note }: SketchApproval): Promise<Order> {
  return decideSketch(viewer, { id, round, said: note }, "approve_sketch");
}
