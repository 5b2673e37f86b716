import type { Viewer } from "@/domain/viewer";
import { AppError } from "@/server/errors";
import { getOrderPage } from "@/server/orders/get-order-page";

/** The order that an address of the desk names, null when there is none of that number. */
export async function findChosen(viewer: Viewer, id: number, from?: number) {
  try {
    return await getOrderPage(viewer, { id, from });
  } catch (thrown) {
    // Expected: somebody has typed the address.
    if (thrown instanceof AppError && thrown.kind === "missing") return null;
    throw thrown;
  }
}
