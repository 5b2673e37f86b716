import type { ThreadAddress } from "@/app/orders/[id]/read-thread-address";
import type { Viewer } from "@/domain/viewer";
import { AppError } from "@/server/errors";
import { getOrderPage } from "@/server/orders/get-order-page";

/** The order that an address of the desk names, null when there is none of that number. */
export async function findChosen(viewer: Viewer, id: number, thread?: ThreadAddress) {
  try {
    return await getOrderPage(viewer, { id, ...thread });
  } catch (thrown) {
    // Expected: somebody has typed the address.
    if (thrown instanceof AppError && thrown.kind === "missing") return null;
    throw thrown;
  }
}
