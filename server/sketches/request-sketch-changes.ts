import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { SketchChanges } from "@/schemas/sketch";
import { decideSketch } from "./decide-sketch";

/** The customer asks for another round, saying what should change, in words or by pins. */
export async function requestSketchChanges(
  viewer: Viewer,
  { id, round, what }: SketchChanges,
): Promise<Order> {
  return decideSketch(viewer, { id, round, said: what }, "request_sketch_changes");
}
