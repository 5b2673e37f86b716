import { describe, expect, test } from "vitest";
import { db } from "@/server/db";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { askNewQuote } from "./ask-new-quote";
import { expireQuotes } from "./expire-quotes";

const runOut = async () => {
  const given = await anOrder({ in: "quoted" });
  await db().quote.updateMany({ where: { orderId: given.id }, data: { validUntil: "2020-01-31" } });
  return given;
};
const ASKED = "The quote has expired. Please send me a new one.";

describe("asking for a new quote", () => {
  test.each([
    ["has just run out", async () => {}],
    ["was set aside when it ran out", expireQuotes],
  ])("when the old one %s, the studio reads it, and it is its turn", async (_, meanwhile) => {
    const { id, customer, staff } = await runOut();
    await meanwhile();
    await askNewQuote(customer, { id });
    const order = await getOrder(staff, { id });
    expect(order).toMatchObject({ status: 1, turn: "merchant" });
    expect(order.messages.at(-1)).toMatchObject({ content: ASKED, sender_type: "user" });
    expect(order.actions).toContain("send_quote");
  });

  test("is asked in the customer's language", async () => {
    const { id, customer } = await runOut();
    const { messages } = await askNewQuote({ ...customer, locale: "zh" }, { id });
    expect(messages.at(-1)).toMatchObject({ content: "报价已过期，请给我发一份新的报价。" });
  });

  test("the studio does not ask itself, and a stranger finds nothing", async () => {
    const { id, staff } = await runOut();
    for (const viewer of [staff, await aCustomer()])
      await expect(askNewQuote(viewer, { id })).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("while the quote is valid there is nothing to ask for", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    await expect(askNewQuote(customer, { id })).rejects.toMatchObject({ reason: "quote_not_expired" });
  });
});
