import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/domain/viewer";
import { type Order, OrderQuery } from "@/schemas/order";
import { currentViewer } from "@/server/auth";
import { AppError } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { getOrderVersion } from "@/server/orders/get-order-version";

/** Who looks at the page of this order; whoever is not signed in is sent to do so first. */
export async function orderViewer(id: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/orders/${encodeURIComponent(id)}`);
  return viewer;
}

/** The whole order of a page's address, read once a request. */
export const findOrderPage = cache(
  (viewer: Viewer, id: string): Promise<Order> => found(viewer, id, getOrder),
);

/** Ends in "not found" when there is no such order for this viewer: cheap, so that it is known before anything is sent. */
export async function refuseStrangers(viewer: Viewer, id: string): Promise<void> {
  await found(viewer, id, getOrderVersion);
}

/** "Not found" says the same for an order that does not exist and for somebody else's. */
async function found<T>(
  viewer: Viewer,
  id: string,
  read: (viewer: Viewer, query: OrderQuery) => Promise<T>,
): Promise<T> {
  const query = OrderQuery.safeParse({ id });
  if (!query.success) notFound();
  try {
    return await read(viewer, query.data);
  } catch (thrown) {
    // Expected: no such order, or not this viewer's.
    if (thrown instanceof AppError && ["not_allowed", "missing"].includes(thrown.kind)) notFound();
    throw thrown;
  }
}
