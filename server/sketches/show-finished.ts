import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { SketchDraft } from "@/schemas/sketch";
import { showRound } from "./show-round";

/** The merchant shows pictures of the finished work; there is nothing to decide about them. */
export async function showFinished(viewer: Viewer, draft: SketchDraft): Promise<Order> {
  return showRound(viewer, draft, "show_finished");
}
