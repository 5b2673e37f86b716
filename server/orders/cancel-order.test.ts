import { describe, expect, test } from "vitest";
import { db } from "@/server/db";
import { anOrder } from "@/server/testing/factories";
import { cancelOrder } from "./cancel-order";

describe("cancelling", () => {
  test("the reason is the last word in the thread, and it is nobody's turn any more", async () => {
    const { id, customer } = await anOrder({ in: "in_communication" });
    const order = await cancelOrder(customer, { id, reason: "We moved house" });
    expect(order).toMatchObject({ status: -1, turn: "none", stage: null, actions: [] });
    expect(order.messages.at(-1)).toMatchObject({ content: "We moved house", sender_id: customer.id });
  });

  test("an open quote is closed with it", async () => {
    const { id, staff } = await anOrder({ in: "quoted" });
    const order = await cancelOrder(staff, { id, reason: "No oak left" });
    expect(order.quotes).toMatchObject([{ version: 1, state: "closed", reason: "No oak left" }]);
  });

  test("the merchant cancels an accepted order while it is unpaid, and the sales order is closed", async () => {
    const { id, staff } = await anOrder({ in: "quote_accepted" });
    const order = await cancelOrder(staff, { id, reason: "The workshop burnt down" });
    expect(order).toMatchObject({ status: -1, sale: { status: -1 }, turn: "none" });
    expect(order.quotes).toMatchObject([{ state: "accepted" }]);
  });

  test.each(["paid", "delivering", "completed", "refunding", "refunded"] as const)(
    "once the sales order is %s, nobody cancels",
    async (status) => {
      const { id, staff } = await anOrder({ in: "quote_accepted" });
      await db().salesOrder.update({ where: { orderId: id }, data: { status } });
      await expect(cancelOrder(staff, { id, reason: "Too late" })).rejects.toMatchObject({
        kind: "conflict",
        reason: "sale_paid",
      });
      expect(await db().salesOrder.findUnique({ where: { orderId: id } })).toMatchObject({ status });
    },
  );
});
