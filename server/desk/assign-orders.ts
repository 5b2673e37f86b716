import type { Viewer } from "@/domain/viewer";
import type { DeskAssigned, DeskAssignment } from "@/schemas/desk";
import { transaction } from "@/server/db";
import { AppError, conflict } from "@/server/errors";
import { putInCharge } from "@/server/orders/put-in-charge";

/**
 * Puts somebody of the staff in charge of several orders, or with 0 nobody: of all of them or of none, and each has its fact.
 * Refuses as `assignOrder` does; where an order stands against it, it is named.
 */
export async function assignOrders(viewer: Viewer, { ids, admin_id }: DeskAssignment): Promise<DeskAssigned> {
  // In one order, so that no two who assign the same orders wait for each other.
  const each = [...new Set(ids)].sort((one, other) => one - other);
  return transaction(async (tx) => {
    for (const id of each) await putInCharge(tx, viewer, { id, admin_id }).catch(naming(id));
    return { ids: each };
  });
}

function naming(id: number) {
  return (thrown: unknown): never => {
    if (thrown instanceof AppError && thrown.kind === "conflict") throw conflict("none_assigned", { id });
    throw thrown;
  };
}
