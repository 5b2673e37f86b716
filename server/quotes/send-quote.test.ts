import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "@/domain/day";
import type { QuoteDraft } from "@/schemas/quote";
import { db } from "@/server/db";
import { assignOrder } from "@/server/orders/assign-order";
import { getOrder } from "@/server/orders/get-order";
import { findShop, todayIn } from "@/server/shop";
import { anOrder, aQuote, aStaff, type Situation } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { sendQuote } from "./send-quote";

describe("sending a quote", () => {
  test("the customer sees its amount to the cent, its lines, its deposit and its card in the thread", async () => {
    const { id, staff, customer } = await anOrder();
    const valid_until = addDays(todayIn(await findShop()), 7);
    await sendQuote(staff, {
      ...aQuote(id, { quote_price: "9900.50", deposit: "900", days: 21, valid_until }),
      lines: [
        { title: "Top", quantity: 1, unit_price: "9000.10" },
        { title: "Legs", quantity: 4, unit_price: "225.1" },
      ],
    });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({
      status: 2,
      turn: "customer",
      quote_price: "9900.50",
      quote_content: "Oak, oiled, delivered.",
      admin_id: staff.id,
      quote: {
        version: 1,
        state: "open",
        amount: 990_050,
        currency: "USD",
        price: "9900.50",
        deposit: 90_000,
        days: 21,
        valid_until,
        expired: false,
        lines: [
          { title: "Top", quantity: 1, unit_price: 900_010, amount: 900_010 },
          { title: "Legs", quantity: 4, unit_price: 22_510, amount: 90_040 },
        ],
      },
    });
    expect(order.messages.at(-1)).toMatchObject({
      message_type: "quote",
      sender_type: "admin",
      content: "Oak, oiled, delivered.",
      meta: { quote_id: order.quote?.id, version: 1 },
    });
    expect(order.events.find(({ type }) => type === "send_quote")).toMatchObject({ data: { version: 1 } });
  });

  test("a new version supersedes the open one, which stays as it was sent", async () => {
    const { id, staff, order: before } = await anOrder({ in: "quoted" });
    const order = await sendQuote(staff, aQuote(id, { quote_price: "8000", quote_content: "Ash instead." }));
    expect(order.quotes).toMatchObject([
      { version: 1, state: "superseded", amount: 990_050, content: "Oak, oiled, delivered." },
      { version: 2, state: "open", amount: 800_000, content: "Ash instead." },
    ]);
    expect(order.quote).toMatchObject({ version: 2 });
    expect(order.quote_price).toBe("8000");
    const cards = order.messages.filter(({ message_type }) => message_type === "quote");
    expect(cards.map(({ meta }) => meta?.version)).toEqual([1, 2]);
    expect(order.quotes[0]).toEqual({ ...before.quotes[0], state: "superseded" });
  });

  test("after a declined or a withdrawn quote the next one has the next number", async () => {
    const { id, staff } = await anOrder({ in: "quote_rejected" });
    const order = await sendQuote(staff, aQuote(id));
    expect(order.quotes).toMatchObject([
      { version: 1, state: "rejected", reason: "Too dear" },
      { version: 2, state: "open" },
    ]);
  });

  test("a colleague who is put in charge while the quote is being sent stays in charge", async () => {
    const { id, staff } = await anOrder();
    const colleague = await aStaff();
    await meanwhile(
      () => assignOrder(staff, { id, admin_id: colleague.id }),
      () => sendQuote(staff, aQuote(id)),
    );
    expect(await getOrder(staff, { id })).toMatchObject({ status: 2, admin_id: colleague.id });
  });

  test("whoever is in charge stays in charge when a colleague quotes", async () => {
    const { id, staff } = await anOrder({ in: "in_communication" });
    const colleague = (await anOrder()).staff;
    expect((await sendQuote(colleague, aQuote(id))).admin_id).toBe(staff.id);
  });
});

describe("a quote that is not one", () => {
  let given: Situation;
  beforeAll(async () => {
    given = await anOrder({ in: "in_communication" });
  });

  const line = (unit_price: string, quantity = 1) => ({ title: "Line", quantity, unit_price });
  test.each<[string, Partial<QuoteDraft>, object]>([
    [
      "more places than cents",
      { quote_price: "9900.505" },
      { quote_price: [{ rule: "money", values: { places: 2 } }] },
    ],
    ["words", { quote_price: "a lot" }, { quote_price: [{ rule: "money" }] }],
    ["less than nothing", { quote_price: "-5" }, { quote_price: [{ rule: "money" }] }],
    ["nothing", { quote_price: "0.00" }, { quote_price: [{ rule: "money_positive" }] }],
    ["more than we can hold", { quote_price: "99999999999" }, { quote_price: [{ rule: "money" }] }],
    [
      "another currency",
      { currency: "EUR" },
      { currency: [{ rule: "currency", values: { currency: "USD" } }] },
    ],
    [
      "a deposit above the price",
      { quote_price: "10", deposit: "10.01" },
      { deposit: [{ rule: "deposit" }] },
    ],
    ["a deposit in words", { deposit: "half" }, { deposit: [{ rule: "money" }] }],
    [
      "lines a cent short",
      { quote_price: "10", lines: [line("9.99")] },
      { quote_price: [{ rule: "lines_total", values: { sum: "9.99" } }] },
    ],
    [
      "lines a cent too much",
      { quote_price: "10", lines: [line("5"), line("5.01")] },
      { quote_price: [{ rule: "lines_total", values: { sum: "10.01" } }] },
    ],
    [
      "a line that is no amount",
      { quote_price: "10", lines: [line("ten")] },
      { "lines.0.unit_price": [{ rule: "money" }] },
    ],
    [
      "lines beyond all bounds",
      { quote_price: "10", lines: [line("10000000000", 1_000_000)] },
      { lines: [{ rule: "money" }] },
    ],
    ["a day that is over", { valid_until: "2020-01-01" }, { valid_until: [{ rule: "past_day" }] }],
  ])("%s: refused, and nothing of it is kept", async (_what, more, fields) => {
    const { id, staff, customer, order } = given;
    await expect(sendQuote(staff, aQuote(id, more))).rejects.toMatchObject({ kind: "invalid", fields });
    expect(await getOrder(customer, { id })).toEqual(order);
  });

  test("a deposit as high as the price is fine, and so is a quote for today", async () => {
    const { id, staff } = await anOrder();
    const today = todayIn(await findShop());
    const order = await sendQuote(
      staff,
      aQuote(id, { quote_price: "10", deposit: "10", valid_until: today }),
    );
    expect(order.quote).toMatchObject({ deposit: 1_000, expired: false });
  });

  test("a shop that counts in yen quotes in yen", async () => {
    const { id, staff } = await anOrder();
    await db().shop.update({ where: { id: 1 }, data: { currency: "JPY" } });
    try {
      await expect(sendQuote(staff, aQuote(id, { quote_price: "1500.5" }))).rejects.toMatchObject({
        fields: { quote_price: [{ rule: "money", values: { places: 0 } }] },
      });
      expect((await sendQuote(staff, aQuote(id, { quote_price: "1500" }))).quote).toMatchObject({
        amount: 1500,
        price: "1500",
        currency: "JPY",
      });
    } finally {
      await db().shop.update({ where: { id: 1 }, data: { currency: "USD" } });
    }
  });
});
