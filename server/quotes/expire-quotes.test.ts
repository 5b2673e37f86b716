import { describe, expect, test } from "vitest";
import { addDays } from "@/domain/day";
import { FeedQuery } from "@/schemas/event";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { sendMessage } from "@/server/messages/send-message";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { findShop, todayIn } from "@/server/shop";
import { anOrder, aQuote, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { acceptQuote } from "./accept-quote";
import { expireQuote, expireQuotes } from "./expire-quotes";
import { sendQuote } from "./send-quote";

/** Sets the last day of an order's open quote, counted from today in the shop. */
async function setLastDay(orderId: number, days: number): Promise<void> {
  const validUntil = addDays(todayIn(await findShop()), days);
  await db().quote.updateMany({ where: { orderId, state: "open" }, data: { validUntil } });
}

const expiries = (orderId: number) => db().event.count({ where: { orderId, type: "expire_quote" } });

describe("the day after a quote's last day", () => {
  test("its order is talked over again, and the timeline says that nobody did it", async () => {
    const { id, customer, staff, order: before } = await anOrder({ in: "quoted" });
    await setLastDay(id, -1);
    await expireQuotes();
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({
      status: 1,
      status_text: "The quote has expired: talk about a new one",
      turn: "customer",
      version: before.version + 1,
      quote: { version: 1, state: "expired", expired: true },
      actions: ["cancel", "send_message", "update"],
    });
    expect(order.events.at(-1)).toMatchObject({
      type: "expire_quote",
      actor_id: 0,
      actor_type: "system",
      actor_name: "",
      from: 2,
      to: 1,
      data: { version: 1 },
    });
    const { events } = await listEvents(staff, FeedQuery.parse({ comm_order_id: id }));
    expect(events.at(-1)).toMatchObject({
      type: "expire_quote",
      status: 1,
      quotes: [{ version: 1, state: "expired", expired: true }],
    });
    await expect(acceptQuote(customer, { id })).rejects.toMatchObject({ reason: "wrong_status" });
    const renewed = await sendQuote(staff, aQuote(id));
    expect(renewed).toMatchObject({ status: 2, quote: { version: 2, expired: false } });
    expect(renewed.quotes.map(({ state }) => state)).toEqual(["expired", "open"]);
  });

  test("whoever was asked last is still asked", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "One more day?" });
    await setLastDay(id, -1);
    await expireQuotes();
    expect(await getOrder(customer, { id })).toMatchObject({ status: 1, turn: "merchant" });
  });

  test("it was good to the end of that day: nothing happens before, nor without a last day", async () => {
    const [today, endless] = [await anOrder({ in: "quoted" }), await anOrder({ in: "quoted" })];
    await setLastDay(today.id, 0);
    await expireQuotes();
    for (const { id, customer } of [today, endless])
      expect(await getOrder(customer, { id })).toMatchObject({ status: 2, quote: { expired: false } });
    expect((await acceptQuote(today.customer, { id: today.id })).status).toBe(0);
  });

  test("where the shop is decides when the day is over", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    const setZone = (timeZone: string) => db().shop.update({ where: { id: 1 }, data: { timeZone } });
    try {
      await setZone("Pacific/Pago_Pago");
      await setLastDay(id, 0);
      await expireQuotes();
      expect(await getOrder(customer, { id })).toMatchObject({ status: 2 });
      // Always a day ahead of Pago Pago.
      await setZone("Pacific/Kiritimati");
      await expireQuotes();
      expect(await getOrder(customer, { id })).toMatchObject({ status: 1, quote: { state: "expired" } });
    } finally {
      await setZone("UTC");
    }
  });

  test("a quote that was accepted, replaced or cancelled in time does not expire", async () => {
    const accepted = await anOrder({ in: "quote_accepted" });
    const cancelled = await anOrder({ in: "quoted" });
    await cancelOrder(cancelled.customer, { id: cancelled.id, reason: "We moved house" });
    const replaced = await anOrder({ in: "quoted" });
    await sendQuote(replaced.staff, aQuote(replaced.id));
    const validUntil = addDays(todayIn(await findShop()), -1);
    const ids = [accepted.id, cancelled.id, replaced.id];
    await db().quote.updateMany({
      where: { orderId: { in: ids }, state: { not: "open" } },
      data: { validUntil },
    });
    await expireQuotes();
    expect(await db().event.count({ where: { orderId: { in: ids }, type: "expire_quote" } })).toBe(0);
  });

  test("three instances that sweep at once tell it once", async () => {
    const orders = await Promise.all([1, 2, 3].map(() => anOrder({ in: "quoted" })));
    for (const { id } of orders) await setLastDay(id, -1);
    await Promise.all([1, 2, 3].map(() => expireQuotes()));
    for (const { id, staff } of orders) {
      expect(await expiries(id)).toBe(1);
      const { events, version } = await getOrder(staff, { id });
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    }
  });

  test("a new quote that is being sent at that moment holds", async () => {
    const { id, staff } = await anOrder({ in: "quoted" });
    await setLastDay(id, -1);
    await meanwhile(
      () => sendQuote(staff, aQuote(id)),
      () => expireQuote(id),
    );
    expect(await getOrder(staff, { id })).toMatchObject({ status: 2, quote: { version: 2, state: "open" } });
    await expireQuote(id);
    expect(await expiries(id)).toBe(0);
  });

  test("one order that cannot be moved does not keep the others waiting", async () => {
    const [broken, fine] = [await anOrder({ in: "quoted" }), await anOrder({ in: "quoted" })];
    for (const { id } of [broken, fine]) await setLastDay(id, -1);
    // Its next event's number is taken.
    const { version } = await db().order.findUniqueOrThrow({ where: { id: broken.id } });
    await db().event.updateMany({ where: { orderId: broken.id, seq: 1 }, data: { seq: version + 1 } });
    await expect(expireQuotes()).rejects.toThrow();
    expect(await getOrder(await aStaff(), { id: fine.id })).toMatchObject({ status: 1 });
    expect(await db().order.findUnique({ where: { id: broken.id } })).toMatchObject({ status: "quoted" });
  });
});
