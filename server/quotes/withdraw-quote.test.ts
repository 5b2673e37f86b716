import { describe, expect, test } from "vitest";
import { getOrder } from "@/server/orders/get-order";
import { reopenOrder } from "@/server/orders/reopen-order";
import { anOrder } from "@/server/testing/factories";
import { withdrawQuote } from "./withdraw-quote";

describe("taking a quote back", () => {
  test("the order is talked over again, and no price is shown any more", async () => {
    const { id, staff } = await anOrder({ in: "quoted" });
    const order = await withdrawQuote(staff, { id, reason: "We forgot the drawers" });
    expect(order).toMatchObject({
      status: 1,
      turn: "merchant",
      quote: null,
      quote_price: "",
      quote_content: "",
    });
    expect(order.quotes).toMatchObject([{ state: "withdrawn", reason: "We forgot the drawers" }]);
    expect(order.messages.at(-1)).toMatchObject({ content: "We forgot the drawers", sender_type: "admin" });
  });

  test("without a word, nothing is written in the thread", async () => {
    const { id, staff, order: before } = await anOrder({ in: "quoted" });
    const order = await withdrawQuote(staff, { id, reason: "" });
    expect(order.messages).toEqual(before.messages);
    expect(order.quotes).toMatchObject([{ state: "withdrawn", reason: "" }]);
  });

  test("a customer who tries leaves no message behind", async () => {
    const { id, customer, staff, order: before } = await anOrder({ in: "quoted" });
    await expect(withdrawQuote(customer, { id, reason: "Mine!" })).rejects.toMatchObject({
      kind: "not_allowed",
    });
    expect((await getOrder(staff, { id })).messages).toEqual(before.messages);
  });

  test("a declined quote is no dead end: the merchant takes the talk up again", async () => {
    const { id, staff } = await anOrder({ in: "quote_rejected" });
    expect(await reopenOrder(staff, { id })).toMatchObject({ status: 1, turn: "merchant" });
  });
});
