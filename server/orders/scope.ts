import { type Actor, sideOf } from "@/domain/viewer";
import { type AppError, missing, notAllowed } from "@/server/errors";

/** Every order query starts here, so a stranger's order looks like one that does not exist. */
export function visibleTo(actor: Actor): { customerId?: number } {
  return actor.role === "customer" ? { customerId: actor.id } : {};
}

/** What to answer when an order was not found: only staff, who may see all, learn that it does not exist. */
export function orderNotFound(actor: Actor, id: number): AppError {
  return sideOf(actor) === "customer" ? notAllowed() : missing("no_order", { id });
}
