import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { AppError } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";

/** The order that an address of the desk names, null when there is none of that number. */
export async function findChosen(viewer: Viewer, id: number): Promise<Order | null> {
  try {
    return await getOrder(viewer, { id });
  } catch (thrown) {
    // Expected: somebody has typed the address.
    if (thrown instanceof AppError && thrown.kind === "missing") return null;
    throw thrown;
  }
}
