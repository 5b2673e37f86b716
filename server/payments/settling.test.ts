import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { CardPayment } from "@/schemas/sale";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { getOrder } from "@/server/orders/get-order";
import { sendQuote } from "@/server/quotes/send-quote";
import { cancelSale } from "@/server/sales/cancel-sale";
import { finishRefund } from "@/server/sales/finish-refund";
import { getSale } from "@/server/sales/get-sale";
import { paySale } from "@/server/sales/pay-sale";
import { refundSale } from "@/server/sales/refund-sale";
import { aCardOrder, type CardOrder, linkOf, openedPage, settleNow, tell } from "@/server/testing/cards";
import { aCustomer, anOrder, aQuote } from "@/server/testing/factories";
import { FakeStripe } from "@/server/testing/fake-stripe";
import { checkCardPage } from "./check-card-page";
import { listCardPayments } from "./list-card-payments";
import { openCardPage } from "./open-card-page";
import { settleCardPayment } from "./settle-card-payment";
import { settleLinks } from "./settle-links";

const stripe = new FakeStripe();
beforeAll(async () => {
  await stripe.open();
  // Nothing has read the environment yet.
  for (const [name, value] of Object.entries(stripe.env)) vi.stubEnv(name, value);
});
afterAll(() => stripe.close());
beforeEach(async () => {
  stripe.away = false;
  stripe.refunding = "succeeded";
  await settleNow();
  stripe.refunds.length = 0;
});

const opened = (given: CardOrder) => openedPage(stripe, given);
const paid = async () => {
  const given = await aCardOrder();
  const page = await opened(given);
  await tell(stripe.pay(page));
  return { ...given, page };
};
const refunded = async () => {
  const given = await paid();
  await refundSale(given.staff, { id: given.sale, reason: "No oak left" });
  return given;
};
const statusOf = async ({ staff, sale }: CardOrder) => (await getSale(staff, { id: sale })).status;
const cardOf = async ({ staff, sale }: CardOrder) => (await listCardPayments(staff, { id: sale }))[0];

describe("a message of Stripe's that got lost", () => {
  test("is made up for: what was paid counts when the job asks", async () => {
    const given = await aCardOrder();
    stripe.pay(await opened(given));
    await settleLinks();
    expect(await statusOf(given)).toBe(0); // a page that was opened just now is left alone
    await settleNow();
    expect(await statusOf(given)).toBe(1);
  });

  test("and what somebody paid on a page of a cancelled order goes back", async () => {
    const given = await aCardOrder();
    const page = await opened(given);
    await cancelSale(given.customer, { id: given.sale, reason: "" });
    stripe.pay(page);
    await settleNow();
    expect(await linkOf(page.id)).toMatchObject({ state: "returning", paymentId: `pi_of_${page.id}` });
    await settleNow();
    expect(await linkOf(page.id)).toMatchObject({ state: "returned" });
    expect(stripe.refunds).toHaveLength(1);
  });

  test("and a page that ran out is void", async () => {
    const page = await opened(await aCardOrder());
    page.status = "expired";
    await settleNow();
    expect(await linkOf(page.id)).toMatchObject({ state: "void" });
  });

  test("money that takes its time is asked for until it comes, and nobody pays twice meanwhile", async () => {
    const given = await aCardOrder();
    const page = await opened(given);
    await tell(stripe.pay(page, { payment_status: "unpaid" }));
    expect(await cardOf(given)).toMatchObject({ state: "underway" });
    await expect(openCardPage(given.customer, { id: given.sale })).rejects.toMatchObject({
      reason: "card_underway",
    });
    page.more = {};
    await settleNow();
    expect(await statusOf(given)).toBe(1);
  });

  test("those who have waited longest come first, and each time in vain makes the next one later", async () => {
    const page = await opened(await aCardOrder());
    await settleNow();
    const first = await linkOf(page.id);
    await settleNow();
    const second = await linkOf(page.id);
    expect([first.tries, second.tries]).toEqual([1, 2]);
    const pause = (link: typeof first) => link.nextTryAt.getTime() - Date.now();
    expect(pause(second)).toBeGreaterThan(1.5 * pause(first));
    stripe.pages.delete(page.id); // nobody asks Stripe before its time
    await settleLinks();
    expect(await linkOf(page.id)).toMatchObject({ state: "open", tries: 2 });
    await settleNow();
  });
});

test("a page of an older version of a quote can never be paid: an accepted quote is not replaced, and what ends it closes its page", async () => {
  const given = await aCardOrder();
  const page = await opened(given);
  await expect(sendQuote(given.staff, aQuote(given.id))).rejects.toMatchObject({ reason: "wrong_status" });
  expect(await openCardPage(given.customer, { id: given.sale })).toMatchObject({ amount: page.amount });
  await cancelSale(given.staff, { id: given.sale, reason: "Quoted wrongly" });
  await settleNow();
  expect(page.status).toBe("expired");
  await tell(stripe.pay(page)); // whoever pays all the same
  await settleNow();
  expect(await getSale(given.staff, { id: given.sale })).toMatchObject({ status: -1, paid_amount: 0 });
  expect(stripe.refunds).toMatchObject([{ payment: `pi_of_${page.id}` }]);
});

describe("whoever comes back from Stripe before its message", () => {
  test("asks, and their payment counts at once", async () => {
    const given = await aCardOrder();
    const page = await opened(given);
    const choice = { id: given.sale, reference: page.id };
    expect(await checkCardPage(given.customer, choice)).toMatchObject({ state: "open" });
    stripe.pay(page);
    const card = await checkCardPage(given.customer, choice);
    expect(CardPayment.strict().parse(card)).toEqual(card);
    expect(card).toMatchObject({ state: "paid", payment_id: "", actions: [] });
    expect(await statusOf(given)).toBe(1);
  });

  test("asks nothing about pages of others", async () => {
    const [given, other] = [await aCardOrder(), await aCardOrder()];
    const { id: reference } = await opened(other);
    await expect(checkCardPage(given.customer, { id: given.sale, reference })).rejects.toMatchObject({
      reason: "no_card_payment",
    });
    await expect(checkCardPage(given.customer, { id: other.sale, reference })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });
});

describe("money on its way back to a card", () => {
  test("is there only when Stripe says so: until then it is being refunded", async () => {
    stripe.refunding = "pending";
    const given = await refunded();
    await settleNow();
    await settleNow();
    expect(stripe.refunds).toHaveLength(1);
    expect(await statusOf(given)).toBe(8);
    expect(await cardOf(given)).toMatchObject({ state: "returning", problem: "" });
    for (const refund of stripe.refunds) await tell(stripe.bankSays(refund, "succeeded"));
    expect(await statusOf(given)).toBe(9);
    expect(await cardOf(given)).toMatchObject({ state: "returned" });
  });

  test("that a bank does not take is told to staff with the reason, and sent anew", async () => {
    stripe.refunding = "pending";
    const given = await refunded();
    await settleNow();
    for (const refund of stripe.refunds)
      await tell(stripe.bankSays(refund, "failed", "expired_or_canceled_card"));
    expect(await statusOf(given)).toBe(8);
    expect(await cardOf(given)).toMatchObject({ problem: "refused", said: "expired_or_canceled_card" });
    expect((await listCardPayments(given.customer, { id: given.sale }))[0]).toMatchObject({
      problem: "",
      said: "",
    });
    stripe.refunding = "succeeded";
    await settleNow();
    expect(await statusOf(given)).toBe(9);
    expect(new Set(stripe.refunds.map(({ key }) => key)).size).toBe(2);
  });

  test("whose message got lost is asked after", async () => {
    stripe.refunding = "pending";
    const given = await refunded();
    await settleNow();
    for (const refund of stripe.refunds) stripe.bankSays(refund, "succeeded");
    await settleNow();
    expect(await statusOf(given)).toBe(9);
  });

  test("that somebody sent back on Stripe's own pages is not sent twice", async () => {
    const given = await paid();
    const payment = `pi_of_${given.page.id}`;
    stripe.refunds.push({ id: "re_by_hand", payment, key: "", status: "succeeded" });
    await refundSale(given.staff, { id: given.sale, reason: "No oak left" });
    await settleNow();
    expect(stripe.refunds).toHaveLength(1);
    expect(await statusOf(given)).toBe(9);
  });

  test("that Stripe never sends back is paid back another way, and Stripe is told no more", async () => {
    stripe.refunding = "refused";
    const given = await refunded();
    const { id, staff, customer, sale } = given;
    await settleNow();
    expect(await cardOf(given)).toMatchObject({ problem: "refused", said: expect.stringMatching(/funds/) });
    expect((await getOrder(staff, { id })).actions).toContain("finish_refund");
    const reason = "By bank transfer this morning";
    expect(await finishRefund(staff, { id: sale, reason })).toMatchObject({
      status: 9,
      refunded_amount: 990_050,
    });
    const order = await getOrder(customer, { id });
    expect(order.messages.at(-1)).toMatchObject({ content: reason });
    expect(order.events.at(-2)).toMatchObject({ type: "payment_refunded", actor_id: staff.id });
    expect(await cardOf(given)).toMatchObject({ state: "settled", problem: "" });
    stripe.refunding = "succeeded";
    await settleNow();
    expect(stripe.refunds).toEqual([]);
  });

  test("hangs when the shop has no keys any more, and staff read why", async () => {
    const given = await refunded();
    const key = env().STRIPE_SECRET_KEY;
    env().STRIPE_SECRET_KEY = "";
    expect(await cardOf(given)).toMatchObject({ problem: "no_cards", next_try_time: 0 });
    env().STRIPE_SECRET_KEY = key;
    expect(await cardOf(given)).toMatchObject({ problem: "", next_try_time: expect.any(Number) });
  });

  test("the customer does not end their refund, a stranger finds none, and nothing ends that is not under way", async () => {
    const given = await refunded();
    const done = { id: given.sale, reason: "Cash" };
    for (const viewer of [given.customer, await aCustomer()])
      await expect(finishRefund(viewer, done)).rejects.toMatchObject({ kind: "not_allowed" });
    await finishRefund(given.staff, done);
    await expect(finishRefund(given.staff, done)).rejects.toMatchObject({ kind: "conflict" });
  });
});

describe("money that is not what was asked for", () => {
  const odd = async () => {
    const given = await aCardOrder();
    const page = await opened(given);
    await tell(stripe.pay(page, { amount_total: 84_600, currency: "eur" }));
    return { ...given, page, choice: { id: given.sale, reference: page.id } };
  };

  test("is shown to staff with what came, and the customer is not led to pay again", async () => {
    const given = await odd();
    expect(await cardOf(given)).toMatchObject({
      state: "odd",
      amount: 990_050,
      came_amount: 84_600,
      came_currency: "EUR",
      payment_id: `pi_of_${given.page.id}`,
      actions: ["settle"],
    });
    await expect(openCardPage(given.customer, { id: given.sale })).rejects.toMatchObject({
      reason: "card_odd",
    });
    expect((await listCardPayments(given.customer, { id: given.sale }))[0]).toMatchObject({ actions: [] });
  });

  test("once staff have seen to it the customer reads so, and pays anew", async () => {
    const given = await odd();
    const reason = "We sent it back; please pay again";
    expect(await settleCardPayment(given.staff, { ...given.choice, reason })).toMatchObject({
      state: "settled",
    });
    const { messages } = await getOrder(given.customer, { id: given.id });
    expect(messages.at(-1)).toMatchObject({ content: reason });
    expect((await opened(given)).id).not.toBe(given.page.id);
  });

  test("only staff see to it, once, and a stranger finds nothing", async () => {
    const given = await odd();
    const said = { ...given.choice, reason: "Done" };
    for (const viewer of [given.customer, await aCustomer()])
      await expect(settleCardPayment(viewer, said)).rejects.toMatchObject({ kind: "not_allowed" });
    await settleCardPayment(given.staff, said);
    await expect(settleCardPayment(given.staff, said)).rejects.toMatchObject({ reason: "card_seen_to" });
  });

  test("what came too late and cannot go back is for people too", async () => {
    stripe.refunding = "refused";
    const given = await aCardOrder();
    const page = await opened(given);
    await paySale(given.staff, { id: given.sale, remark: "" });
    await tell(stripe.pay(page));
    await settleNow();
    expect(await cardOf(given)).toMatchObject({ problem: "refused", actions: ["settle"] });
    await settleCardPayment(given.staff, { id: given.sale, reference: page.id, reason: "In cash" });
    await settleNow();
    expect(await db().paymentLink.count({ where: { reference: page.id, state: "settled" } })).toBe(1);
  });
});

test("a shop without card payments shows none", async () => {
  const { customer, order } = await anOrder({ in: "quote_accepted" });
  expect(await listCardPayments(customer, { id: order.sale?.id ?? 0 })).toEqual([]);
});
