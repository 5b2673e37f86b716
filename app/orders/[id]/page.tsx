import type { Metadata } from "next";
import { RequestSent } from "@/components/form/request-sent";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { pageCaller } from "@/server/auth";
import { getProduct } from "@/server/products/get-product";
import { findOrderPage, orderViewer } from "./find-order-page";
import { OrderSheet } from "./order-sheet";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sent?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { title } = await findOrderPage(await orderViewer(id), id);
  return { title };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { sent }] = await Promise.all([params, searchParams]);
  const viewer = await orderViewer(id);
  const order = await findOrderPage(viewer, id);
  return (
    <OrderSheet order={order} viewer={viewer}>
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
