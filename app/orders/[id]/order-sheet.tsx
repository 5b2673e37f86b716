import type { ReactNode } from "react";
import { OrderPage } from "@/components/order/order-page";
import type { OrderView } from "@/components/order/order-view";
import { withMarkedAddresses } from "@/components/sketch/marked-addresses";
import type { Viewer } from "@/domain/viewer";
import type { ThreadPart } from "@/schemas/message";
import type { Order } from "@/schemas/order";
import { findTeam } from "@/server/accounts/find-team";
import { accessTo } from "@/server/guests/get-access";
import { notesOn } from "@/server/notes/list-notes";
import { cardPaymentsOf } from "@/server/payments/list-card-payments";
import { takesCards } from "@/server/payments/provider";
import { costsOn } from "@/server/quotes/list-costs";
import { findShop, hasTerms, todayIn } from "@/server/shop";
import { stickersFor } from "@/server/stickers/list-stickers";
import * as actions from "./actions";

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
  retract_payment: actions.unpaid,
  deny_payment: actions.unpaid,
  cancel_sale: actions.cancelSale,
  deliver: actions.deliver,
  receive_delivery: actions.received,
  refund: actions.refund,
  finish_refund: actions.finishRefund,
  open_card_page: actions.openCard,
  ask_new_quote: actions.askNew,
  check_card_page: actions.checkCard,
  settle_card_payment: actions.settleCard,
  assign: actions.assign,
  promise: actions.promise,
  send_sketch: actions.sketch,
  show_finished: actions.finished,
  approve_sketch: actions.approve,
  request_sketch_changes: actions.sketchChanges,
  add_pin: actions.pin,
  resolve_pin: actions.pinDone,
  remove_pin: actions.unpin,
  edit_message: actions.editMessage,
  delete_message: actions.deleteMessage,
  end_links: actions.endLinks,
  renew_link: actions.renewLink,
};

type Shown = { order: Order; thread: ThreadPart };

type Props = Shown & {
  viewer: Viewer;
  /** Beside the list of the desk, and not as a page of its own. */
  pane?: boolean;
  children?: ReactNode;
};

/** An order with everything that one may do to it, wherever it is shown. */
export async function OrderSheet({ order, thread, viewer, pane, children }: Props) {
  return (
    <OrderPage {...(await orderViewOf({ order, thread }, viewer))} pane={pane}>
      {children}
    </OrderPage>
  );
}

/** What the parts of the order page are drawn from. */
export async function orderViewOf({ order, thread }: Shown, viewer: Viewer): Promise<OrderView> {
  const [shop, notes, costs, access, cards, stickers] = await Promise.all([
    findShop(),
    notesOn(viewer, order.id),
    costsOn(viewer, order.id),
    accessTo(viewer, order.id),
    order.sale ? cardPaymentsOf(viewer, order.sale.id) : [],
    stickersFor(viewer),
  ]);
  const { name, currency, timeZone, payHow, watermarkSketches, filesAfterBalance } = shop;
  const holding = { watermarkSketches, filesAfterBalance };
  const team = order.actions.includes("assign") ? await findTeam() : [];
  return {
    order: withMarkedAddresses(order, viewer, holding),
    thread,
    viewer,
    acts,
    notes,
    costs,
    access,
    cards,
    stickers,
    shop: {
      name,
      currency,
      timeZone,
      payHow,
      cards: takesCards(),
      ...holding,
      terms: await hasTerms(),
      today: todayIn(shop),
    },
    team,
  };
}
