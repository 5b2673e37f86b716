import { addDays, dayOf } from "@/domain/day";
import { dueOf } from "@/domain/sale/instalments";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { getOrder } from "@/server/orders/get-order";
import { reopenOrder } from "@/server/orders/reopen-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { requestChanges } from "@/server/quotes/request-changes";
import { sendQuote } from "@/server/quotes/send-quote";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";
import { deliverSale } from "@/server/sales/deliver-sale";
import { paySale } from "@/server/sales/pay-sale";
import { receiveDelivery } from "@/server/sales/receive-delivery";
import { approveSketch } from "@/server/sketches/approve-sketch";
import { requestSketchChanges } from "@/server/sketches/request-sketch-changes";
import { sendSketch } from "@/server/sketches/send-sketch";
import { showFinished } from "@/server/sketches/show-finished";
import type { DemoPicture } from "./picture";
import { SHOP } from "./shop";
import type { Deed, DemoQuote } from "./story";
import { uploadPicture } from "./upload";
import { isUtterance, type Moment, utter } from "./utter";

/** Does what a step of a story says, through the same verbs as everybody. */
export async function perform(tx: Tx, moment: Moment, deed: Deed): Promise<unknown> {
  const { viewer, id } = moment;
  if (isUtterance(deed)) return utter(tx, moment, deed);
  if ("confirms" in deed) return confirmOrder(viewer, { id });
  if ("quotes" in deed) return quote(moment, deed.quotes);
  if ("withdraws" in deed) return withdrawQuote(viewer, { id, reason: deed.withdraws });
  if ("accepts" in deed) return acceptQuote(viewer, { id, ...deed.accepts });
  if ("rejects" in deed) return rejectQuote(viewer, { id, reason: deed.rejects });
  if ("asksFor" in deed) return requestChanges(viewer, { id, what: deed.asksFor });
  if ("sketches" in deed) return sendSketch(viewer, await roundOf(tx, moment, deed.sketches, deed.saying));
  if ("approves" in deed) return approveSketch(viewer, { id, note: deed.approves });
  if ("redraws" in deed) return requestSketchChanges(viewer, { id, what: deed.redraws });
  if ("finishes" in deed) return showFinished(viewer, await roundOf(tx, moment, deed.finishes));
  if ("reopens" in deed) return reopenOrder(viewer, { id });
  if ("cancels" in deed) return cancelOrder(viewer, { id, reason: deed.cancels });
  if ("pays" in deed) return pay(moment, deed.pays);
  if ("receives" in deed) return pay(moment, "");
  if ("delivers" in deed) return deliver(moment, deed.delivers);
  return receiveDelivery(viewer, { id: await saleIn(moment), remark: "" });
}

/** The last day of a quote sent at this instant. */
export function lastDay(at: Date, { holds }: DemoQuote): string {
  return addDays(dayOf(at, SHOP.timeZone), holds);
}

async function quote({ viewer, id, at }: Moment, sent: DemoQuote) {
  const price = sent.lines.reduce((sum, [, quantity, each]) => sum + quantity * Math.round(each * 100), 0);
  const today = dayOf(now(), SHOP.timeZone);
  const until = lastDay(at, sent);
  return sendQuote(viewer, {
    id,
    quote_price: (price / 100).toFixed(2),
    quote_content: sent.content,
    lines: sent.lines.map(([title, quantity, each]) => ({ title, quantity, unit_price: each.toFixed(2) })),
    // The verb takes no day in the past, and nobody accepts after it: the true one is set when the story is told.
    valid_until: until < today ? today : until,
    deposit: sent.deposit?.toFixed(2),
    days: sent.days,
  });
}

async function roundOf(tx: Tx, { viewer, id, at }: Moment, picture: DemoPicture, note = "") {
  return { id, images: [await uploadPicture(tx, viewer, picture, at)], note };
}

async function pay({ viewer, id }: Moment, remark: string) {
  const { sale } = await getOrder(viewer, { id });
  const due = dueOf(sale?.instalments ?? []);
  if (!sale || !due) throw new Error(`nothing is to be paid for order ${id} of the demo`);
  return paySale(viewer, { id: sale.id, instalment: due.position, pay_way: "bank_transfer", remark });
}

async function deliver(moment: Moment, how: Extract<Deed, { delivers: unknown }>["delivers"]) {
  const named = { id: await saleIn(moment), remark: "" };
  if (how === "pickup")
    return deliverSale(moment.viewer, { ...named, way: how, carrier: "", tracking_number: "" });
  const { carrier, tracking: tracking_number } = how;
  return deliverSale(moment.viewer, { ...named, way: "parcel", carrier, tracking_number });
}

/** The id of an order's sales order. */
async function saleIn({ viewer, id }: Moment): Promise<number> {
  const { sale } = await getOrder(viewer, { id });
  if (!sale) throw new Error(`order ${id} of the demo is delivered before it is accepted`);
  return sale.id;
}
