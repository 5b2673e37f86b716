import { sideOf, type Viewer } from "@/domain/viewer";
import { type AppError, missing, notAllowed } from "@/server/errors";

/** Every order query starts here, so a stranger's order looks like one that does not exist. */
export function visibleTo(viewer: Viewer): { customerId?: number } {
  return sideOf(viewer) === "merchant" ? {} : { customerId: viewer.id };
}

/** What to answer when an order was not found: only staff, who may see all, learn that it does not exist. */
export function orderNotFound(viewer: Viewer, id: number): AppError {
  return sideOf(viewer) === "merchant" ? missing("no_order", { id }) : notAllowed();
}
