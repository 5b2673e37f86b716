import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Viewer } from "@/domain/viewer";
import { OrderQuery } from "@/schemas/order";
import { currentVisitor } from "@/server/auth";
import { AppError } from "@/server/errors";
import { getOrderPage } from "@/server/orders/get-order-page";
import { readThreadAddress } from "./read-thread-address";

/**
 * Who looks at the page of this order: signed in, or by a link into this very order. Everybody else is sent to sign in
 * first.
 */
export async function orderViewer(id: string): Promise<Viewer> {
  const viewer = await currentVisitor();
  const isElsewhere = viewer?.onlyOrder !== undefined && String(viewer.onlyOrder) !== id;
  if (!viewer || isElsewhere) redirect(`/sign-in?next=/orders/${encodeURIComponent(id)}`);
  return viewer;
}

/** The order of a page's address and the part of its thread that is asked for, read once a request. */
export const findOrderPage = cache(found);

/** "Not found" says the same for an order that does not exist and for somebody else's. */
async function found(viewer: Viewer, id: string, from?: string, show?: string, find?: string) {
  const query = OrderQuery.safeParse({ id });
  if (!query.success) notFound();
  try {
    return await getOrderPage(viewer, { ...query.data, ...readThreadAddress({ from, show, find }) });
  } catch (thrown) {
    // Expected: no such order, or not this viewer's.
    if (thrown instanceof AppError && ["not_allowed", "missing"].includes(thrown.kind)) notFound();
    throw thrown;
  }
}
