import { describe, expect, test } from "vitest";
import { db } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { cancelSale } from "./cancel-sale";
import { paySale } from "./pay-sale";

const accepted = async () => {
  const given = await anOrder({ in: "quote_accepted" });
  return { ...given, sale: given.order.sale?.id ?? 0 };
};

describe("calling off what is not paid", () => {
  test("the customer does, and both order and sales order have ended", async () => {
    const { id, customer, sale } = await accepted();
    expect(await cancelSale(customer, { id: sale, reason: "We moved house" })).toMatchObject({
      id: sale,
      status: -1,
    });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status: -1, turn: "none", stage: null, actions: [], sale: { status: -1 } });
    expect(order.messages.at(-1)).toMatchObject({ content: "We moved house", sender_id: customer.id });
    expect(order.events.findLast(({ to }) => to !== null)).toMatchObject({
      type: "cancel_sale",
      from: 3,
      to: -1,
      actor_id: customer.id,
    });
    expect(order.quotes).toMatchObject([{ state: "accepted" }]);
  });

  test("staff do, and need not say why", async () => {
    const { id, staff, sale } = await accepted();
    expect(await cancelSale(staff, { id: sale, reason: "" })).toMatchObject({ status: -1 });
    const order = await getOrder(staff, { id });
    expect(order.events.at(-1)).toMatchObject({ type: "cancel", from: 3, to: -1 });
    expect(order.messages).toHaveLength(1);
  });

  test("an announced payment is none yet", async () => {
    const { customer, sale } = await accepted();
    await paySale(customer, { id: sale, remark: "" });
    expect(await cancelSale(customer, { id: sale, reason: "A mistake" })).toMatchObject({ status: -1 });
  });

  test.each(["paid", "delivering", "completed", "refunding", "refunded"] as const)(
    "once it is %s, neither side does",
    async (status) => {
      const { customer, staff, sale } = await accepted();
      await db().salesOrder.update({ where: { id: sale }, data: { status } });
      for (const viewer of [customer, staff])
        await expect(cancelSale(viewer, { id: sale, reason: "" })).rejects.toMatchObject({
          kind: "conflict",
          reason: "sale_paid",
        });
      expect(await db().salesOrder.findUnique({ where: { id: sale } })).toMatchObject({ status });
    },
  );

  test("a customer still cannot cancel an accepted order by the order's own call", async () => {
    const { id, customer } = await accepted();
    await expect(cancelOrder(customer, { id, reason: "Never mind" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status",
      values: { possible: ["announce_payment", "cancel_sale", "send_message"] },
    });
  });

  test("what has ended does not end again, and of two at once one ends it", async () => {
    const { id, customer, staff, sale } = await accepted();
    const both = await Promise.allSettled(
      [customer, staff].map((viewer) => cancelSale(viewer, { id: sale, reason: "" })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await getOrder(staff, { id })).events.filter(({ to }) => to === -1)).toHaveLength(1);
    await expect(cancelSale(customer, { id: sale, reason: "" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status_nothing",
    });
  });

  test("a stranger finds nothing, and staff hear that there is no such sales order", async () => {
    const { staff, sale } = await accepted();
    const stranger = await aCustomer();
    for (const id of [sale, 999_999])
      await expect(cancelSale(stranger, { id, reason: "" })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(cancelSale(staff, { id: 999_999, reason: "" })).rejects.toMatchObject({ kind: "missing" });
  });
});
