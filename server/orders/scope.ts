import { type Actor, ROLES, type Role, sideOf } from "@/domain/viewer";
import { type Prisma, sql } from "@/server/db";
import { type AppError, missing, notAllowed } from "@/server/errors";

/** The roles of those who see every order; everybody else sees their own. */
export const SEE_ALL: readonly Role[] = ROLES.filter((role) => role !== "customer");

/**
 * Every order query starts here, so a stranger's order looks like one that does not exist. Whoever came by a link has one
 * order, also where another was asked for: hence the second condition, and not a second `id`.
 */
export function visibleTo(actor: Actor): { customerId?: number; AND?: { id: number } } {
  if (actor.role !== "customer") return {};
  const { id: customerId, onlyOrder } = actor;
  return onlyOrder === undefined ? { customerId } : { customerId, AND: { id: onlyOrder } };
}

/** Whether there is no order that they may not see. */
export function seesAll(actor: Actor): boolean {
  return visibleTo(actor).customerId === undefined;
}

/** The same as a condition on "Order" o, for a statement of one's own. */
export function isVisibleTo(actor: Actor): Prisma.Sql {
  const { customerId, AND: only } = visibleTo(actor);
  if (customerId === undefined) return sql`TRUE`;
  const own = sql`o."customerId" = ${customerId}`;
  return only ? sql`${own} AND o."id" = ${only.id}` : own;
}

/** What to answer when an order was not found: only staff, who may see all, learn that it does not exist. */
export function orderNotFound(actor: Actor, id: number): AppError {
  return sideOf(actor) === "customer" ? notAllowed() : missing("no_order", { id });
}
