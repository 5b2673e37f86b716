import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { OrderPage } from "@/components/order/order-page";
import type { Viewer } from "@/domain/viewer";
import { type Order, OrderQuery } from "@/schemas/order";
import { currentViewer } from "@/server/auth";
import { AppError } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { findShop, todayIn } from "@/server/shop";
import * as actions from "./actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sent?: string }> };

const acts = {
  confirm: actions.confirm,
  reopen: actions.reopen,
  cancel: actions.cancel,
  update: actions.update,
  send_quote: actions.quote,
  withdraw_quote: actions.withdraw,
  accept_quote: actions.accept,
  reject_quote: actions.reject,
  request_changes: actions.changes,
  send_message: actions.sendMessage,
  mark_read: actions.markRead,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [viewer, { id }] = [await currentViewer(), await params];
  if (!viewer) return {};
  const { title } = await orderOf(viewer, id);
  return { title };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/orders/${encodeURIComponent(id)}`);
  const [order, shop] = await Promise.all([orderOf(viewer, id), findShop()]);
  const { currency, timeZone } = shop;
  return (
    <OrderPage
      order={order}
      viewer={viewer}
      acts={acts}
      shop={{ currency, timeZone, today: todayIn(shop) }}
    />
  );
}

/** The order, or the page that says there is nothing: the same for one that does not exist and for somebody else's. */
const orderOf = cache(async (viewer: Viewer, id: string): Promise<Order> => {
  const query = OrderQuery.safeParse({ id });
  if (!query.success) notFound();
  try {
    return await getOrder(viewer, query.data);
  } catch (thrown) {
    // Expected: no such order, or not this viewer's.
    if (thrown instanceof AppError && ["not_allowed", "missing"].includes(thrown.kind)) notFound();
    throw thrown;
  }
});
