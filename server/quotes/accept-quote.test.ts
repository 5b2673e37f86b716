import { describe, expect, test } from "vitest";
import { addDays } from "@/domain/day";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { getOrder } from "@/server/orders/get-order";
import { findShop, todayIn } from "@/server/shop";
import { anOrder, aQuote } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { acceptQuote } from "./accept-quote";
import { rejectQuote } from "./reject-quote";
import { requestChanges } from "./request-changes";
import { sendQuote } from "./send-quote";

/** The quote's last day was yesterday. */
async function letExpire(orderId: number): Promise<void> {
  const yesterday = addDays(todayIn(await findShop()), -1);
  await db().quote.updateMany({ where: { orderId, state: "open" }, data: { validUntil: yesterday } });
}

describe("accepting a quote", () => {
  test("the payable order is for exactly what the quote said", async () => {
    const { id, customer } = await anOrder({ in: "quoted", quote: { quote_price: "1234.56" } });
    const sale = await acceptQuote(customer, { id });
    expect(sale).toMatchObject({ amount: 123_456, currency: "USD", status: 0, comm_order_id: id });
    expect(sale.order_id).toMatch(/^\d{14,}$/);
    expect(await getOrder(customer, { id })).toMatchObject({
      status: 3,
      order_id: sale.id,
      sale,
      stage: "accepted",
      turn: "customer",
      quote: { state: "accepted" },
      events: expect.arrayContaining([
        expect.objectContaining({ type: "accept_quote", data: { version: 1 } }),
      ]),
    });
  });

  test("no price that the customer sends counts", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const cheap = {
      id,
      amount: 1,
      price: "0.01",
      details: [{ price: 1 }],
      coupon_code: "FREE",
      quantity: 0,
    } as never;
    expect((await acceptQuote(customer, cheap)).amount).toBe(990_050);
  });

  test("what the publication sends along is kept with the payable order", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const sale = await acceptQuote(customer, {
      comm_order_id: id,
      remark: "Ring twice",
      address: { name: "Ana" },
    });
    expect(await db().salesOrder.findUnique({ where: { id: sale.id } })).toMatchObject({
      details: { remark: "Ring twice", address: { name: "Ana" } },
    });
  });

  test("whoever names the quote or the version they read gets that one or none", async () => {
    const { id, customer, staff, order } = await anOrder({ in: "quoted" });
    await sendQuote(staff, aQuote(id, { quote_price: "12000" }));
    const replaced = { kind: "conflict", reason: "quote_replaced", values: { version: 2 } };
    await expect(acceptQuote(customer, { id, version: 1 })).rejects.toMatchObject(replaced);
    await expect(acceptQuote(customer, { id, quote_id: order.quote?.id })).rejects.toMatchObject(replaced);
    expect(await db().salesOrder.count({ where: { orderId: id } })).toBe(0);
    expect((await acceptQuote(customer, { id, version: 2 })).amount).toBe(1_200_000);
  });

  test("an expired quote cannot be accepted, but both can still talk about it", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted" });
    await letExpire(id);
    await expect(acceptQuote(customer, { id })).rejects.toMatchObject({
      kind: "conflict",
      reason: "quote_expired",
    });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status: 2, quote: { expired: true } });
    expect(order.actions).not.toContain("accept_quote");
    for (const viewer of [customer, staff])
      await sendMessage(viewer, { comm_order_id: id, message_type: "text", content: "And now?" });
    const renewed = await sendQuote(staff, aQuote(id));
    expect(renewed.quote).toMatchObject({ version: 2, expired: false });
    expect((await acceptQuote(customer, { id })).amount).toBe(990_050);
  });

  test("where the shop is decides when the last day is over", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    // Kiritimati is always a day ahead of Pago Pago: what is over there still holds here.
    const setZone = (timeZone: string) => db().shop.update({ where: { id: 1 }, data: { timeZone } });
    try {
      const { timeZone } = await setZone("Pacific/Pago_Pago");
      expect(timeZone).toBe("Pacific/Pago_Pago");
      const lastDay = todayIn(await findShop());
      await db().quote.updateMany({ where: { orderId: id }, data: { validUntil: lastDay } });
      await setZone("Pacific/Kiritimati");
      await expect(acceptQuote(customer, { id })).rejects.toMatchObject({ reason: "quote_expired" });
      await setZone("Pacific/Pago_Pago");
      expect((await acceptQuote(customer, { id })).status).toBe(0);
    } finally {
      await setZone("UTC");
    }
  });

  test("a double click makes one payable order", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const clicks = await Promise.allSettled(Array.from({ length: 5 }, () => acceptQuote(customer, { id })));
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().salesOrder.count({ where: { orderId: id } })).toBe(1);
  });

  test("whoever accepts while a new version is being sent is charged nothing, and reads the new one first", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted", quote: { quote_price: "100" } });
    const accepted = await meanwhile(
      () => sendQuote(staff, aQuote(id, { quote_price: "200" })),
      () => acceptQuote(customer, { id }),
    );
    expect(accepted).toMatchObject({ kind: "conflict", reason: "order_changed" });
    expect(await getOrder(customer, { id })).toMatchObject({
      status: 2,
      sale: null,
      quote: { version: 2, amount: 20_000 },
    });
    expect(await db().salesOrder.count({ where: { orderId: id } })).toBe(0);
  });

  test("a new version that meets an acceptance comes too late: what was accepted is what is charged", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted", quote: { quote_price: "100" } });
    const sent = await meanwhile(
      () => acceptQuote(customer, { id }),
      () => sendQuote(staff, aQuote(id, { quote_price: "200" })),
    );
    expect(sent).toMatchObject({ kind: "conflict", reason: "order_changed" });
    expect(await getOrder(customer, { id })).toMatchObject({
      status: 3,
      sale: { amount: 10_000 },
      quotes: [{ version: 1, state: "accepted", amount: 10_000 }],
    });
  });
});

describe("other answers to a quote", () => {
  test("declining says why, in the thread and on the quote, and the merchant goes on", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const order = await rejectQuote(customer, { id, reason: "Too dear" });
    expect(order).toMatchObject({
      status: 4,
      turn: "merchant",
      quote: { state: "rejected", reason: "Too dear" },
    });
    expect(order.messages.at(-1)).toMatchObject({ content: "Too dear", sender_type: "user" });
    expect(order.actions).not.toContain("accept_quote");
  });

  test("asking for changes leads back to the talk, with what should change", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const order = await requestChanges(customer, { id, what: "Ash instead" });
    expect(order).toMatchObject({
      status: 1,
      turn: "merchant",
      quote: { state: "changes_requested", reason: "Ash instead" },
    });
    expect(order.messages.at(-1)).toMatchObject({ content: "Ash instead", sender_id: customer.id });
  });
});
