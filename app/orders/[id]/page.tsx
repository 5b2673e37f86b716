import type { Metadata } from "next";
import { RequestSent } from "@/components/form/request-sent";
import { OrderPage } from "@/components/order/order-page";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { findTeam } from "@/server/accounts/find-team";
import { pageCaller } from "@/server/auth";
import { notesOn } from "@/server/notes/list-notes";
import { getProduct } from "@/server/products/get-product";
import { costsOn } from "@/server/quotes/list-costs";
import { findShop, hasTerms, todayIn } from "@/server/shop";
import * as actions from "./actions";
import { findOrderPage, orderViewer } from "./find-order-page";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sent?: string }> };

const acts = {
  confirm: actions.confirm,
  reopen: actions.reopen,
  cancel: actions.cancel,
  update: actions.update,
  send_quote: actions.quote,
  preview_quote: actions.preview,
  templates: {
    list: actions.listTemplates,
    save: actions.saveTemplate,
    rename: actions.renameTemplate,
    remove: actions.removeTemplate,
  },
  withdraw_quote: actions.withdraw,
  accept_quote: actions.accept,
  reject_quote: actions.reject,
  request_changes: actions.changes,
  announce_payment: actions.pay,
  receive_payment: actions.pay,
  cancel_sale: actions.cancelSale,
  deliver: actions.deliver,
  receive_delivery: actions.received,
  refund: actions.refund,
  assign: actions.assign,
  send_sketch: actions.sketch,
  show_finished: actions.finished,
  approve_sketch: actions.approve,
  request_sketch_changes: actions.sketchChanges,
  add_pin: actions.pin,
  resolve_pin: actions.pinDone,
  remove_pin: actions.unpin,
  send_message: actions.sendMessage,
  write_note: actions.note,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { title } = await findOrderPage(await orderViewer(id), id);
  return { title };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { sent }] = await Promise.all([params, searchParams]);
  const viewer = await orderViewer(id);
  const [order, shop] = await Promise.all([findOrderPage(viewer, id), findShop()]);
  const { name, currency, timeZone, payHow, stickers } = shop;
  const [notes, costs] = await Promise.all([notesOn(viewer, order.id), costsOn(viewer, order.id)]);
  const team = order.actions.includes("assign") ? await findTeam() : [];
  return (
    <OrderPage
      order={order}
      viewer={viewer}
      acts={acts}
      notes={notes}
      costs={costs}
      shop={{ name, currency, timeZone, payHow, stickers, terms: await hasTerms(), today: todayIn(shop) }}
      team={team}
    >
      {sent === "1" && order.status === WIRE_STATUS.pending && (
        <RequestSent orderId={order.id} replyHours={await replyHoursOf(order)} />
      )}
    </OrderPage>
  );
}

async function replyHoursOf({ archive_id }: Order): Promise<number> {
  const { reply_hours } = await getProduct(await pageCaller(), { id: archive_id });
  return reply_hours;
}
