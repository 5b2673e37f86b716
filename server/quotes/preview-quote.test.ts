import { describe, expect, test } from "vitest";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, aQuote } from "@/server/testing/factories";
import { previewQuote } from "./preview-quote";
import { sendQuote } from "./send-quote";

const LINES = [{ title: "Table", quantity: 2, unit_price: "100" }];
const DRAFT = {
  quote_price: "221.40",
  lines: LINES,
  discount: "20",
  tax_name: "VAT",
  tax_rate: "23",
  rounds: 2,
};

describe("looking at a quote as the customer before it is sent", () => {
  test("it is the very quote that is sent then, and nothing is written before", async () => {
    const { id, staff, customer, order } = await anOrder({ in: "quoted" });
    const { id: none, created_time: _at, ...seen } = await previewQuote(staff, aQuote(id, DRAFT));
    expect(none).toBe(0);
    expect(await getOrder(customer, { id })).toEqual(order);
    const { quote } = await sendQuote(staff, aQuote(id, DRAFT));
    expect(quote).toMatchObject(seen);
    expect(seen).toMatchObject({ version: 2, state: "open", amount: 22_140, subtotal: 20_000 });
  });

  test("what could not be sent is refused in the same words", async () => {
    const { id, staff } = await anOrder();
    const draft = aQuote(id, { ...DRAFT, quote_price: "180" });
    const fields = { quote_price: [{ rule: "parts_total", values: { sum: "221.40", price: "180" } }] };
    for (const verb of [previewQuote, sendQuote])
      await expect(verb(staff, draft)).rejects.toMatchObject({ kind: "invalid", fields });
    await expect(previewQuote(staff, aQuote(id, { valid_until: "2020-01-01" }))).rejects.toMatchObject({
      fields: { valid_until: [{ rule: "past_day" }] },
    });
  });

  test("a customer has nothing to preview", async () => {
    const { id, customer } = await anOrder();
    await expect(previewQuote(customer, aQuote(id))).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("an order that takes no quote any more has none to preview", async () => {
    const { id, staff } = await anOrder({ in: "quote_accepted" });
    await expect(previewQuote(staff, aQuote(id))).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status",
    });
  });

  test("a stranger finds nothing", async () => {
    const { id } = await anOrder();
    const stranger = await aCustomer();
    const told = await previewQuote(stranger, aQuote(999_999)).catch((refusal: Error) => refusal);
    await expect(previewQuote(stranger, aQuote(id))).rejects.toEqual(told);
  });
});
