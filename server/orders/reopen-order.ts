import type { Viewer } from "@/domain/viewer";
import type { Order, OrderQuery } from "@/schemas/order";
import { transaction } from "@/server/db";
import { findOrder } from "./find-order";
import { getOrder } from "./get-order";
import { moveOrder } from "./move-order";

/** The merchant takes the talk up again after a declined quote. */
export async function reopenOrder(viewer: Viewer, { id }: OrderQuery): Promise<Order> {
  return transaction(async (tx) => {
    await moveOrder(tx, viewer, await findOrder(tx, viewer, id), "reopen");
    return getOrder(viewer, { id });
  });
}
