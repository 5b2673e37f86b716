import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { NumbersQuery } from "@/schemas/numbers";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { cancelOrder } from "@/server/orders/cancel-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { reopenOrder } from "@/server/orders/reopen-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { expireQuotes } from "@/server/quotes/expire-quotes";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { sendQuote } from "@/server/quotes/send-quote";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";
import { deliverSale } from "@/server/sales/deliver-sale";
import { paySale } from "@/server/sales/pay-sale";
import { approveSketch } from "@/server/sketches/approve-sketch";
import { sendSketch } from "@/server/sketches/send-sketch";
import { showFinished } from "@/server/sketches/show-finished";
import { aCustomer, anOrder, aProduct, aQuote, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { getNumbers } from "./get-numbers";
import { sumUpOrders } from "./sum-up-orders";

const HOUR = 3600;
const PICKED_UP = { way: "pickup", carrier: "", tracking_number: "", remark: "" } as const;
const DAY = 24 * HOUR;

/** The numbers of one product alone: other tests of this file have their own. */
async function numbersOf(staff: Viewer, archive_id?: number, months = 3) {
  return getNumbers(staff, NumbersQuery.parse({ archive_id, months }));
}

/** From here on it is so many seconds later. */
function later(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

async function sketch(staff: Viewer, id: number): Promise<void> {
  const { file_location } = await anUpload(staff);
  await sendSketch(staff, { id, images: [file_location], note: "" });
}

describe("the numbers of the studio", () => {
  let staff: Viewer;
  let product: number;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-10T09:00:00Z") });
    staff = await aStaff();
    product = (await aProduct()).id;
    await db().shop.update({ where: { id: 1 }, data: { timeZone: "Asia/Shanghai" } });
  });
  afterEach(() => void vi.useRealTimers());

  /** A request that comes now: the database would say when by a clock of its own. */
  const request = async () => {
    const given = await anOrder({ staff, request: { archive_id: product } });
    await db().event.updateMany({ where: { orderId: given.id }, data: { createdAt: now() } });
    return given;
  };

  test("the first reply is the studio's first answer, half of them sooner; one still unanswered is in none", async () => {
    const first = await request();
    later(HOUR);
    await confirmOrder(staff, { id: first.id });
    const second = await request();
    later(3 * HOUR);
    await sendMessage(staff, { comm_order_id: second.id, message_type: "text", content: "Welcome" });
    await request();
    const { all, months, products } = await numbersOf(staff, product);
    expect(all).toMatchObject({ requests: 3, replied: 2, reply_median: 2 * HOUR });
    expect(months.map(({ month, requests }) => [month, requests])).toEqual([
      ["2026-09", 0],
      ["2026-10", 0],
      ["2026-11", 3],
    ]);
    expect(products).toMatchObject([{ archive_id: product, requests: 3 }]);
  });

  test("with opening hours nights count for nothing, nor does a break", async () => {
    const day = [
      { from: 8 * 60, to: 12 * 60 },
      { from: 13 * 60, to: 18 * 60 },
    ];
    await db().shop.update({ where: { id: 1 }, data: { week: [day, day, day, day, day, [], []] } });
    // At 17:00 of a Tuesday, in the shop; answered at 14:00 of the Wednesday.
    const first = await request();
    later(21 * HOUR);
    await confirmOrder(staff, { id: first.id });
    // In the night after, answered in the same night; and another that nobody has answered.
    later(10 * HOUR);
    const second = await request();
    later(HOUR);
    await confirmOrder(staff, { id: second.id });
    await request();
    const { all, working_hours } = await numbersOf(staff, product);
    expect(working_hours).toBe(true);
    expect(all).toMatchObject({ requests: 3, replied: 2, reply_median: 3 * HOUR, reply_most: 5.4 * HOUR });
    await db().shop.update({ where: { id: 1 }, data: { week: [] } });
    expect((await numbersOf(staff, product)).all).toMatchObject({ reply_median: 11 * HOUR });
  });

  test("a month begins at midnight in the shop, and numbers belong to the month of the request", async () => {
    vi.setSystemTime(new Date("2026-10-31T15:59:00Z"));
    const { id } = await request();
    later(2 * 60);
    await request();
    vi.setSystemTime(new Date("2026-11-20T09:00:00Z"));
    await confirmOrder(staff, { id });
    const { months } = await numbersOf(staff, product);
    expect(months.map(({ requests, replied }) => [requests, replied])).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
    ]);
    expect((await numbersOf(staff, product, 1)).all.requests).toBe(1);
  });

  test("a quote is won when it is accepted, and lost when it is declined or the order cancelled after it", async () => {
    const quoted = async () => {
      const given = await request();
      await sendQuote(staff, aQuote(given.id));
      return given;
    };
    const [won, declined, again, cancelled, open] = await Promise.all([1, 2, 3, 4, 5].map(quoted));
    if (!won || !declined || !again || !cancelled || !open) throw new Error("five were asked for");
    await acceptQuote(won.customer, { id: won.id });
    await rejectQuote(declined.customer, { id: declined.id, reason: "Too dear" });
    await rejectQuote(again.customer, { id: again.id, reason: "Too dear" });
    await cancelOrder(cancelled.customer, { id: cancelled.id, reason: "We moved" });
    const unquoted = await request();
    await cancelOrder(unquoted.customer, { id: unquoted.id, reason: "A mistake" });
    expect((await numbersOf(staff, product)).all).toMatchObject({ won: 1, lost: 3 });

    await reopenOrder(staff, { id: again.id });
    const { all, reasons } = await numbersOf(staff, product);
    expect(all).toMatchObject({ won: 1, lost: 2 });
    expect(reasons).toMatchObject([{ reason: "Too dear", count: 2 }]);
  });

  test("a quote that expired or was withdrawn is lost, until another one is out", async () => {
    const [expired, withdrawn, again] = [await request(), await request(), await request()];
    await sendQuote(staff, aQuote(expired.id, { valid_until: "2026-11-11" }));
    for (const { id } of [withdrawn, again]) {
      await sendQuote(staff, aQuote(id));
      await withdrawQuote(staff, { id, reason: "" });
    }
    later(3 * DAY);
    await expireQuotes();
    expect((await numbersOf(staff, product)).all).toMatchObject({ won: 0, lost: 3 });
    await sendQuote(staff, aQuote(again.id));
    expect((await numbersOf(staff, product)).all).toMatchObject({ won: 0, lost: 2 });
    await acceptQuote(again.customer, { id: again.id });
    expect((await numbersOf(staff, product)).all).toMatchObject({ won: 1, lost: 2 });
  });

  test("what is finished is no longer made, and counts until it is sent off", async () => {
    const { id, order } = await anOrder({ in: "quote_accepted", staff, request: { archive_id: product } });
    await db().event.updateMany({ where: { orderId: id }, data: { createdAt: now() } });
    await paySale(staff, { id: order.sale?.id, pay_way: "cash", remark: "" });
    later(2 * DAY);
    await showFinished(staff, { id, images: [(await anUpload(staff)).file_location], note: "" });
    later(DAY);
    const { stages } = await numbersOf(staff, product);
    const total = (name: string) =>
      stages
        .filter(({ stage }) => stage === name)
        .map(({ merchant_seconds, customer_seconds }) => merchant_seconds + customer_seconds);
    expect([total("making"), total("finished")]).toEqual([[2 * DAY], [DAY]]);
  });

  test("time counts for the stage and for whose turn it was, until now", async () => {
    const { id, customer } = await request();
    later(2 * HOUR);
    await confirmOrder(staff, { id });
    later(HOUR);
    await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Oak or ash?" });
    later(DAY);
    await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "Oak" });
    later(3 * HOUR);
    await sendQuote(staff, aQuote(id));
    later(5 * DAY);
    expect((await numbersOf(staff, product)).stages).toEqual([
      { stage: "requested", orders: 1, merchant_seconds: 2 * HOUR, customer_seconds: 0 },
      { stage: "talking", orders: 1, merchant_seconds: 4 * HOUR, customer_seconds: DAY },
      { stage: "quoted", orders: 1, merchant_seconds: 0, customer_seconds: 5 * DAY },
    ]);
    await acceptQuote(customer, { id });
    expect((await numbersOf(staff, product)).stages).toContainEqual({
      stage: "quoted",
      orders: 1,
      merchant_seconds: 0,
      customer_seconds: 5 * DAY,
    });
  });

  test("an order is on time when it is handed over by the end of its day in the shop", async () => {
    const due = { archive_id: product, event_date: "2026-11-12" };
    for (const handedOver of ["2026-11-12T15:59:00Z", "2026-11-12T16:01:00Z", null]) {
      vi.setSystemTime(new Date("2026-11-10T09:00:00Z"));
      const { order } = await anOrder({ in: "quote_accepted", staff, request: due });
      const id = order.sale?.id;
      await paySale(staff, { id, pay_way: "cash", remark: "" });
      if (handedOver) vi.setSystemTime(new Date(handedOver));
      if (handedOver) await deliverSale(staff, { id, ...PICKED_UP });
    }
    expect((await numbersOf(staff, product)).all).toMatchObject({ requests: 3, due: 2, on_time: 1 });
  });

  test("rounds are counted for the orders that had any", async () => {
    const { id, customer } = await request();
    await confirmOrder(staff, { id });
    await sketch(staff, id);
    await sketch(staff, id);
    await approveSketch(customer, { id, note: "" });
    await sketch(staff, id);
    await request();
    expect((await numbersOf(staff, product)).all).toMatchObject({ requests: 2, sketched: 1, rounds: 3 });
  });

  test("what was summed up once comes to the same when it is summed up again", async () => {
    const { id } = await request();
    await confirmOrder(staff, { id });
    const once = await numbersOf(staff, product);
    await db().orderNumbers.updateMany({ data: { position: 0 } });
    await Promise.all([sumUpOrders(), sumUpOrders()]);
    expect(await numbersOf(staff, product)).toEqual(once);
  });

  test("a shop without requests has no numbers, and a product that is not there has none", async () => {
    const { all, products, stages, reasons } = await numbersOf(staff, product);
    expect(all).toMatchObject({ requests: 0, reply_median: 0, won: 0, due: 0 });
    expect([products, stages, reasons]).toEqual([[], [], []]);
    expect((await numbersOf(staff, 999_999)).months).toHaveLength(3);
  });

  test("customers are refused", async () => {
    await expect(numbersOf(await aCustomer())).rejects.toMatchObject({ kind: "not_allowed" });
  });
});
