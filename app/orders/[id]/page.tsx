import type { Metadata } from "next";
import { RequestSent } from "@/components/form/request-sent";
import { ByLink } from "@/components/guest/by-link";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { pageCaller } from "@/server/auth";
import { getProduct } from "@/server/products/get-product";
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
        <RequestSent orderId={order.id} replyHours={await replyHoursOf(order)} />
      )}
    </OrderSheet>
  );
}

async function replyHoursOf({ archive_id }: Order): Promise<number> {
  const { reply_hours } = await getProduct(await pageCaller(), { id: archive_id });
  return reply_hours;
}
