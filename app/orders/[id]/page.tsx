import type { Metadata } from "next";
import { RequestSent } from "@/components/form/request-sent";
import { ByLink } from "@/components/guest/by-link";
import { hasHours } from "@/domain/hours/opening";
import { afterWorking } from "@/domain/hours/working-time";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { pageCaller } from "@/server/auth";
import { getProduct } from "@/server/products/get-product";
import { findOpening } from "@/server/shop";
import { opened } from "./actions";
import { findOrderPage, orderViewer } from "./find-order-page";
import { OrderSheet } from "./order-sheet";

type Asked = { sent?: string; from?: string; show?: string; find?: string };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { from, show, find }] = await Promise.all([params, searchParams]);
  const { order } = await findOrderPage(await orderViewer(id), id, from, show, find);
  return { title: order.title };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { sent, from, show, find }] = await Promise.all([params, searchParams]);
  const viewer = await orderViewer(id);
  const { order, thread } = await findOrderPage(viewer, id, from, show, find);
  return (
    <OrderSheet order={order} thread={thread} viewer={viewer}>
      {viewer.until !== undefined && (
        <ByLink
          orderId={order.id}
          until={viewer.until}
          guest={viewer.guest === true}
          noteOpened={opened.bind(null, {})}
        />
      )}
      {sent === "1" && order.status === WIRE_STATUS.pending && (
        <RequestSent orderId={order.id} {...(await replyOf(order))} />
      )}
    </OrderSheet>
  );
}

/** Within how many hours the studio usually answers, and until when that is where it has opening hours. */
async function replyOf({ archive_id, created_time }: Order) {
  const [{ reply_hours: replyHours }, opening] = await Promise.all([
    getProduct(await pageCaller(), { id: archive_id }),
    findOpening(),
  ]);
  const by = afterWorking(opening, new Date(created_time * 1000), replyHours);
  return { replyHours, replyBy: hasHours(opening) ? Math.ceil(by.getTime() / 1000) : null };
}
