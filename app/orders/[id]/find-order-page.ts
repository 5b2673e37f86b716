import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/domain/viewer";
import { type Order, OrderQuery } from "@/schemas/order";
import { currentViewer } from "@/server/auth";
import { AppError } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";

/** Who looks at the page of this order; whoever is not signed in is sent to do so first. */
export async function orderViewer(id: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/orders/${encodeURIComponent(id)}`);
  return viewer;
}

/** The whole order of a page's address, read once a request. */
export const findOrderPage = cache(found);

/** "Not found" says the same for an order that does not exist and for somebody else's. */
async function found(viewer: Viewer, id: string): Promise<Order> {
  const query = OrderQuery.safeParse({ id });
  if (!query.success) notFound();
  try {
    return await getOrder(viewer, query.data);
  } catch (thrown) {
    // Expected: no such order, or not this viewer's.
    if (thrown instanceof AppError && ["not_allowed", "missing"].includes(thrown.kind)) notFound();
    throw thrown;
  }
}
