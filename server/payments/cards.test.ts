import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { CardPage } from "@/schemas/sale";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { keeperOf, onceOnly } from "@/server/once-only";
import { getOrder } from "@/server/orders/get-order";
import { cancelSale } from "@/server/sales/cancel-sale";
import { getSale } from "@/server/sales/get-sale";
import { paySale } from "@/server/sales/pay-sale";
import { refundSale } from "@/server/sales/refund-sale";
import {
  aCardOrder,
  type CardOrder,
  linkOf,
  openedPage,
  settleNow,
  tell,
  tellRaw,
} from "@/server/testing/cards";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { FakeStripe } from "@/server/testing/fake-stripe";
import { openCardPage } from "./open-card-page";
import { ProviderAway } from "./pages";

const stripe = new FakeStripe();
beforeAll(async () => {
  await stripe.open();
  // Nothing has read the environment yet.
  for (const [name, value] of Object.entries(stripe.env)) vi.stubEnv(name, value);
});
afterAll(() => stripe.close());
beforeEach(async () => {
  stripe.away = false;
  // What a test before this one left to be told is told, so that counts are this one's own.
  await settleNow();
  stripe.refunds.length = 0;
});

const accepted = aCardOrder;
const opened = (given: CardOrder, instalment?: number) => openedPage(stripe, given, instalment);
const facts = async (id: number, type: string) => db().event.count({ where: { orderId: id, type } });

describe("opening a page", () => {
  test("the customer is led to one with exactly what is due", async () => {
    const given = await accepted("1000");
    const page = await openCardPage(given.customer, { id: given.sale });
    expect(CardPage.strict().parse(page)).toEqual(page);
    expect(page).toMatchObject({ id: given.sale, instalment: 1, amount: 100_000, currency: "USD" });
    expect(stripe.at(page.url)).toMatchObject({
      amount: 100_000,
      currency: "usd",
      name: "A desk for two · Deposit",
    });
  });

  test("however often and however fast they click, it is one page", async () => {
    const { customer, sale } = await accepted();
    const before = stripe.pages.size;
    const clicks = await Promise.all(Array.from({ length: 4 }, () => openCardPage(customer, { id: sale })));
    expect(new Set(clicks.map(({ url }) => url)).size).toBe(1);
    expect(stripe.pages.size).toBe(before + 1);
    expect(await openCardPage(customer, { id: sale })).toEqual(clicks[0]);
  });

  test("under an idempotency key Stripe is asked while no transaction is open", async () => {
    const { customer, sale } = await accepted();
    const call = { key: "card-once", call: "open_card_page", input: { id: sale } };
    const twice = [1, 2].map(() =>
      onceOnly(keeperOf(customer), call, () => openCardPage(customer, { id: sale })),
    );
    const [one, other] = await Promise.all(twice);
    expect(one).toEqual(other);
  });

  test("staff pay nothing by card, and a stranger finds nothing", async () => {
    const { staff, sale } = await accepted();
    const stranger = await aCustomer();
    for (const viewer of [staff, stranger])
      await expect(openCardPage(viewer, { id: sale })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(openCardPage(stranger, { id: 999_999 })).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("nothing is paid by card that is announced, paid or not due", async () => {
    const { customer, staff, sale } = await accepted("1000");
    const wrong = { kind: "conflict" };
    await expect(openCardPage(customer, { id: sale, instalment: 2 })).rejects.toMatchObject(wrong);
    await paySale(customer, { id: sale, remark: "" });
    await expect(openCardPage(customer, { id: sale })).rejects.toMatchObject({ reason: "wrong_sale_status" });
    await paySale(staff, { id: sale, remark: "" });
    await expect(openCardPage(customer, { id: sale })).rejects.toMatchObject({ reason: "instalment_paid" });
  });

  test("while Stripe is away nothing is written, and later it works", async () => {
    const { customer, sale } = await accepted();
    stripe.away = true;
    await expect(openCardPage(customer, { id: sale })).rejects.toThrow(ProviderAway);
    expect(await db().paymentLink.count({ where: { instalment: { saleId: sale } } })).toBe(0);
    stripe.away = false;
    expect(await openCardPage(customer, { id: sale })).toMatchObject({ amount: 990_050 });
  });
});

describe("what Stripe's own unit makes of an amount", () => {
  const inCurrency = async (currency: string, price: string) => {
    const given = await anOrder({ in: "quote_accepted", quote: { quote_price: price } });
    const id = given.order.sale?.id ?? 0;
    await db().salesOrder.update({ where: { id }, data: { currency } });
    return { ...given, sale: id };
  };

  test.each([
    ["hundredths", "EUR", 150_010, 150_010],
    ["no smaller coin", "JPY", 150_010, 150_010],
    ["no smaller coin, and hundredths on Stripe's wire", "ISK", 150_010, 15_001_000],
    ["thousandths, of which the last is 0", "KWD", 150_010, 150_010],
  ])("a currency with %s is charged and counted to the last unit", async (_, currency, amount, units) => {
    const given = await inCurrency(currency, "1500.10");
    const page = await opened(given);
    expect(page).toMatchObject({ amount: units, currency: currency.toLowerCase() });
    await tell(stripe.pay(page));
    expect(await getSale(given.customer, { id: given.sale })).toMatchObject({
      status: 1,
      paid_amount: amount,
    });
  });

  test.each([
    ["the last digit of a dinar's thousandths", "KWD", "1500.15", "card_unit"],
    ["less than Stripe takes", "USD", "0.49", "card_too_small"],
    ["more than Stripe takes", "USD", "1000000.00", "card_too_large"],
    ["a currency that Stripe does not know", "XTS", "1500.10", "card_refused"],
  ])("%s is refused in plain words, and nothing is written", async (_, currency, price, reason) => {
    const { customer, sale } = await inCurrency(currency, price);
    await expect(openCardPage(customer, { id: sale })).rejects.toMatchObject({ kind: "conflict", reason });
    expect(await db().paymentLink.count({ where: { instalment: { saleId: sale } } })).toBe(0);
  });
});

describe("paying on it", () => {
  test("Stripe's message pays the instalment, and both read it", async () => {
    const given = await accepted("1000");
    const { id, customer, sale } = given;
    const page = await opened(given);
    expect(await tell(stripe.pay(page))).toMatchObject({ status: 200, code: 0 });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status_text: "Deposit paid: in the works", turn: "merchant" });
    expect(order.sale?.instalments).toMatchObject([
      { state: "paid", pay_way: "card", payment_id: `pi_of_${page.id}` },
      { state: "waiting" },
    ]);
    expect(order.events.at(-1)).toMatchObject({
      type: "payment_received",
      actor_type: "system",
      data: { pay_way: "card", kind: "deposit", amount: 100_000 },
    });
    expect(order.version).toBe(order.events.length);

    await tell(stripe.pay(await opened(given, 2)));
    expect(await getSale(customer, { id: sale })).toMatchObject({ status: 1, left_amount: 0 });
  });

  test("a message that comes twice, or in other words, or to two of us at once, pays once", async () => {
    const given = await accepted();
    const page = await opened(given);
    const message = stripe.pay(page);
    const others = [
      stripe.message("checkout.session.completed", page),
      stripe.message("checkout.session.async_payment_succeeded", page),
    ];
    const replies = await Promise.all([message, message, ...others].map((one) => tell(one)));
    await tell(message);
    expect(replies.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await facts(given.id, "payment_received")).toBe(1);
    expect(await linkOf(page.id)).toMatchObject({ state: "paid" });
    await settleNow();
    expect(stripe.refunds).toEqual([]);
  });

  test("what has not come yet pays nothing", async () => {
    const given = await accepted();
    const page = await opened(given);
    await tell(stripe.pay(page, { payment_status: "unpaid" }));
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: 0, paid_amount: 0 });
    await tell(stripe.message("checkout.session.async_payment_succeeded", page));
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: 1 });
  });

  test.each([
    ["a cent less", { amount_total: 990_049 }],
    ["a cent more", { amount_total: 990_051 }],
    ["another currency", { currency: "eur" }],
  ])("%s than was asked for pays nothing, and is kept aside", async (_, more) => {
    const given = await accepted();
    const page = await opened(given);
    expect(await tell(stripe.pay(page, more))).toMatchObject({ status: 200 });
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: 0, paid_amount: 0 });
    expect(await linkOf(page.id)).toMatchObject({ state: "odd" });
  });

  test("nobody but Stripe is believed", async () => {
    const given = await accepted();
    const message = stripe.pay(await opened(given));
    const now = Math.floor(Date.now() / 1000);
    const forged = [
      await tell(message, { secret: "whsec_of_somebody_else" }),
      await tell(message, { timestamp: now - 3600 }),
      await tellRaw(JSON.stringify(message), "t=1,v1=00"),
      await tellRaw(JSON.stringify(message), ""),
      await tellRaw("", ""),
    ];
    for (const reply of forged) expect(reply).toMatchObject({ status: 400, code: -1 });
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: 0 });
    expect(await tell(message)).toMatchObject({ status: 200 });
  });

  test("pages and messages that we do not know do no harm", async () => {
    const elsewhere = {
      id: "cs_elsewhere",
      status: "complete",
      amount: 1,
      currency: "usd",
      name: "",
    } as const;
    expect(await tell(stripe.message("checkout.session.completed", elsewhere))).toMatchObject({
      status: 200,
    });
    expect(
      await tell({ id: "evt_1", object: "event", type: "customer.created", data: { object: {} } }),
    ).toMatchObject({ status: 200 });
  });

  test("a page that ran out is void, and the next one is another", async () => {
    const given = await accepted();
    const page = await opened(given);
    await tell(stripe.message("checkout.session.expired", page));
    expect(await linkOf(page.id)).toMatchObject({ state: "void" });
    expect((await opened(given)).id).not.toBe(page.id);
  });

  test("the feed tells of it as it stood", async () => {
    const given = await accepted();
    await tell(stripe.pay(await opened(given)));
    const { events } = await listEvents(given.staff, { after: 0, limit: 500, comm_order_id: given.id });
    expect(events.at(-1)?.sale).toEqual(await getSale(given.staff, { id: given.sale }));
  });
});

describe("a page whose instalment does not wait any more", () => {
  test.each([
    [
      "the customer announces a transfer",
      (given: CardOrder) => paySale(given.customer, { id: given.sale, remark: "" }),
    ],
    [
      "the shop has seen the money",
      (given: CardOrder) => paySale(given.staff, { id: given.sale, remark: "" }),
    ],
    ["it is called off", (given: CardOrder) => cancelSale(given.customer, { id: given.sale, reason: "" })],
  ])("is closed when %s", async (_, end) => {
    const given = await accepted();
    const page = await opened(given);
    await end(given);
    expect(await linkOf(page.id)).toMatchObject({ state: "voiding" });
    stripe.away = true;
    await expect(settleNow()).rejects.toThrow();
    expect(page.status).toBe("open");
    stripe.away = false;
    await settleNow();
    expect(page.status).toBe("expired");
    expect(await linkOf(page.id)).toMatchObject({ state: "void" });
  });

  test("gives back what somebody pays on it all the same, once", async () => {
    const given = await accepted();
    const page = await opened(given);
    await cancelSale(given.customer, { id: given.sale, reason: "" });
    const late = stripe.pay(page);
    await settleNow(); // it cannot be closed any more
    await tell(late);
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: -1, paid_amount: 0 });
    await settleNow();
    await settleNow();
    expect(stripe.refunds).toMatchObject([{ payment: `pi_of_${page.id}` }]);
    expect(await linkOf(page.id)).toMatchObject({ state: "returned" });
  });

  test("and whose money came by transfer first: the card's goes back", async () => {
    const given = await accepted();
    const page = await opened(given);
    await paySale(given.staff, { id: given.sale, remark: "" });
    await tell(stripe.pay(page));
    await settleNow();
    expect(stripe.refunds).toHaveLength(1);
    expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: 1, pay_way: "offline" });
    expect(await facts(given.id, "payment_received")).toBe(1);
  });
});

describe("refunding what came by card", () => {
  test("takes until Stripe has taken it, and then both read that the money went back", async () => {
    const given = await accepted("1000");
    const { id, staff, customer, sale } = given;
    const page = await opened(given);
    await tell(stripe.pay(page));
    const begun = await refundSale(staff, { id: sale, reason: "No oak left" });
    expect(begun).toMatchObject({ status: 8, paid_amount: 100_000, refunded_amount: 0, left_amount: 0 });
    expect(await getOrder(customer, { id })).toMatchObject({ status_text: "Being refunded" });
    stripe.away = true;
    await expect(settleNow()).rejects.toThrow();
    stripe.away = false;
    await Promise.all([settleNow(), settleNow()]);
    expect(stripe.refunds.map(({ payment }) => payment)).toEqual([`pi_of_${page.id}`]);
    const done = await getSale(staff, { id: sale });
    expect(done).toMatchObject({ status: 9, refunded_amount: 100_000, paid_amount: 0 });
    expect(await facts(id, "payment_refunded")).toBe(1);

    const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
    expect(events.find(({ type }) => type === "refund_begun")?.sale).toEqual(begun);
    expect(events.find(({ type }) => type === "payment_refunded")?.sale).toEqual(done);
  });

  test("what came otherwise besides was sent back by hand", async () => {
    const given = await accepted("1000");
    const { staff, sale } = given;
    await paySale(staff, { id: sale, pay_way: "cash", remark: "" });
    await tell(stripe.pay(await opened(given, 2)));
    expect(await refundSale(staff, { id: sale, reason: "No oak left" })).toMatchObject({ status: 8 });
    await settleNow();
    expect(stripe.refunds).toHaveLength(1);
    expect(await getSale(staff, { id: sale })).toMatchObject({ status: 9, refunded_amount: 990_050 });
  });
});
