import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { SketchDraft } from "@/schemas/sketch";
import { showRound } from "./show-round";

/** The merchant sends a round of sketches for the customer to decide about. */
export async function sendSketch(viewer: Viewer, draft: SketchDraft): Promise<Order> {
  return showRound(viewer, draft, "send_sketch");
}
