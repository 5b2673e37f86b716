import { beforeAll, describe, expect, test } from "vitest";
import { FeedQuery } from "@/schemas/event";
import type { QuoteDraft } from "@/schemas/quote";
import { listEvents } from "@/server/events/list-events";
import { getOrder } from "@/server/orders/get-order";
import { anOrder, aQuote, type Situation } from "@/server/testing/factories";
import { acceptQuote } from "./accept-quote";
import { sendQuote } from "./send-quote";

const LINES = [
  { title: "Top", quantity: 1, unit_price: "150" },
  { title: "Leg", quantity: 4, unit_price: "12.50" },
];
/** 200.00 less a tenth is 180.00, and 23 % on that 41.40. */
const TAXED = {
  quote_price: "221.40",
  lines: LINES,
  discount: "10",
  discount_kind: "percent",
  tax_name: "VAT",
  tax_rate: "23",
} satisfies Partial<QuoteDraft>;

describe("a quote with a discount and a tax", () => {
  test("the customer reads what the total is made of, and is charged exactly that total", async () => {
    const { id, staff, customer } = await anOrder();
    await sendQuote(staff, aQuote(id, { ...TAXED, rounds: 2, terms: "Half is due when the work begins." }));
    const order = await getOrder(customer, { id });
    expect(order.quote).toMatchObject({
      amount: 22_140,
      price: "221.40",
      subtotal: 20_000,
      discount: { percent: "10", amount: 2_000 },
      tax: { name: "VAT", percent: "23", included: false, amount: 4_140 },
      rounds: 2,
      terms: "Half is due when the work begins.",
    });
    expect(order.quote_price).toBe("221.40");
    expect((await acceptQuote(customer, { id })).amount).toBe(22_140);
  });

  test("a program that follows the feed reads the same parts", async () => {
    const { id, staff, customer, order } = await anOrder({ in: "quoted", quote: TAXED });
    expect(order.quote).toMatchObject({ amount: 22_140, subtotal: 20_000 });
    for (const viewer of [customer, staff]) {
      const { events } = await listEvents(viewer, FeedQuery.parse({ comm_order_id: id }));
      expect(events.find(({ type }) => type === "send_quote")?.quotes).toEqual([order.quote]);
    }
  });

  test("an amount off, and a tax that is in the price, leave the price what the lines say less that amount", async () => {
    const { order } = await anOrder({
      in: "quoted",
      quote: {
        ...TAXED,
        quote_price: "184.50",
        discount: "15.5",
        discount_kind: "amount",
        tax_kind: "included",
      },
    });
    expect(order.quote).toMatchObject({
      amount: 18_450,
      subtotal: 20_000,
      discount: { percent: "", amount: 1_550 },
      tax: { name: "VAT", percent: "23", included: true, amount: 3_450 },
    });
  });

  test("a price without lines may say which tax is in it", async () => {
    const quote = { quote_price: "123", tax_name: "VAT", tax_rate: "23", tax_kind: "included" } as const;
    const { order } = await anOrder({ in: "quoted", quote });
    expect(order.quote).toMatchObject({
      amount: 12_300,
      subtotal: 12_300,
      discount: null,
      tax: { amount: 2_300 },
    });
  });

  test("a deposit that is a share is counted from the total, tax and all, and told as an amount", async () => {
    const share = { deposit: "33.333", deposit_kind: "percent" } as const;
    const { order, id, staff } = await anOrder({ in: "quoted", quote: { ...TAXED, ...share } });
    expect(order.quote).toMatchObject({ amount: 22_140, deposit: 7_380 });
    await expect(
      sendQuote(staff, aQuote(id, { ...TAXED, ...share, deposit: "100.5" })),
    ).rejects.toMatchObject({
      kind: "invalid",
      fields: { deposit: [{ rule: "percent" }] },
    });
  });

  test("nothing off is no discount, and a tax of nothing is told", async () => {
    const quote = {
      quote_price: "200",
      lines: LINES,
      discount: "0",
      tax_name: "Reverse charge",
      tax_rate: "0",
    };
    const { order } = await anOrder({ in: "quoted", quote });
    expect(order.quote).toMatchObject({
      discount: null,
      tax: { name: "Reverse charge", percent: "0", amount: 0 },
    });
  });

  test("whoever quotes a price alone, as ever, has neither", async () => {
    const { order } = await anOrder({ in: "quoted", quote: { quote_price: "99.99" } });
    expect(order.quote).toMatchObject({
      amount: 9_999,
      subtotal: 9_999,
      discount: null,
      tax: null,
      rounds: null,
      terms: "",
    });
  });
});

describe("parts that do not fit", () => {
  let given: Situation;
  beforeAll(async () => {
    given = await anOrder({ in: "in_communication" });
  });

  test.each<[string, Partial<QuoteDraft>, object]>([
    [
      "a total that forgets the tax",
      { ...TAXED, quote_price: "180" },
      { quote_price: [{ rule: "parts_total", values: { sum: "221.40", price: "180" } }] },
    ],
    [
      "a total that is a cent too high",
      { ...TAXED, quote_price: "221.41" },
      { quote_price: [{ rule: "parts_total", values: { sum: "221.40", price: "221.41" } }] },
    ],
    [
      "lines alone that say another figure",
      { quote_price: "180", lines: LINES },
      { quote_price: [{ rule: "lines_total", values: { sum: "200", price: "180" } }] },
    ],
    [
      "more off than there is",
      { lines: LINES, discount: "200.01" },
      { discount: [{ rule: "discount_too_big", values: { sum: "200" } }] },
    ],
    [
      "more than all of it off",
      { lines: LINES, discount: "101", discount_kind: "percent" },
      { discount: [{ rule: "percent" }] },
    ],
    ["a discount in words", { lines: LINES, discount: "some" }, { discount: [{ rule: "money" }] }],
    ["a tax in words", { ...TAXED, tax_rate: "VAT" }, { tax_rate: [{ rule: "percent" }] }],
    ["a tax without a name", { ...TAXED, tax_name: undefined }, { tax_name: [{ rule: "required" }] }],
    ["a tax without a rate", { ...TAXED, tax_rate: undefined }, { tax_rate: [{ rule: "required" }] }],
    ["a discount off nothing in particular", { discount: "5" }, { discount: [{ rule: "needs_lines" }] }],
    [
      "a tax on nothing in particular",
      { tax_name: "VAT", tax_rate: "23" },
      { tax_rate: [{ rule: "needs_lines" }] },
    ],
    [
      "a deposit that only the lines would cover",
      { ...TAXED, deposit: "221.41" },
      { deposit: [{ rule: "deposit" }] },
    ],
  ])("%s: refused, and nothing of it is kept", async (_what, more, fields) => {
    const { id, staff, customer, order } = given;
    await expect(sendQuote(staff, aQuote(id, more))).rejects.toMatchObject({ kind: "invalid", fields });
    expect(await getOrder(customer, { id })).toEqual(order);
  });

  test("the customer's own figures are nobody's quote", async () => {
    const { id, customer } = given;
    await expect(sendQuote(customer, aQuote(id, TAXED))).rejects.toMatchObject({ kind: "not_allowed" });
    const { customer: stranger } = await anOrder();
    await expect(sendQuote(stranger, aQuote(id, TAXED))).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("an accepted order takes no other figures", async () => {
    const { id, staff } = await anOrder({ in: "quote_accepted" });
    await expect(sendQuote(staff, aQuote(id, TAXED))).rejects.toMatchObject({ kind: "conflict" });
  });
});
