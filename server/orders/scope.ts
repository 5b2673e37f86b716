import { type Actor, ROLES, type Role, sideOf } from "@/domain/viewer";
import { type Prisma, sql } from "@/server/db";
import { type AppError, missing, notAllowed } from "@/server/errors";

/** The roles of those who see every order; everybody else sees their own. */
export const SEE_ALL: readonly Role[] = ROLES.filter((role) => role !== "customer");

/** Every order query starts here, so a stranger's order looks like one that does not exist. */
export function visibleTo(actor: Actor): { customerId?: number } {
  return actor.role === "customer" ? { customerId: actor.id } : {};
}

/** Whether there is no order that they may not see. */
export function seesAll(actor: Actor): boolean {
  return visibleTo(actor).customerId === undefined;
}

/** The same as a condition on "Order" o, for a statement of one's own. */
export function isVisibleTo(actor: Actor): Prisma.Sql {
  const { customerId } = visibleTo(actor);
  return customerId === undefined ? sql`TRUE` : sql`o."customerId" = ${customerId}`;
}

/** What to answer when an order was not found: only staff, who may see all, learn that it does not exist. */
export function orderNotFound(actor: Actor, id: number): AppError {
  return sideOf(actor) === "customer" ? notAllowed() : missing("no_order", { id });
}
