import { describe, expect, test } from "vitest";
import { SalesOrder } from "@/schemas/sale";
import { listEvents } from "@/server/events/list-events";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { getSale } from "./get-sale";
import { paySale } from "./pay-sale";
import { undoAnnouncement } from "./undo-announcement";

const announced = async (deposit?: string) => {
  const given = await anOrder({ in: "quote_accepted", quote: { deposit } });
  const sale = given.order.sale?.id ?? 0;
  await paySale(given.customer, { id: sale, pay_way: "bank_transfer", remark: "" });
  return { ...given, sale };
};
const NOT_PAID = { pay_way: "", announced_time: 0, paid_time: 0 };

describe("an announced payment", () => {
  test("that was a mistake is taken back by the customer, who may pay as before", async () => {
    const { id, customer, staff, sale } = await announced();
    const undone = await undoAnnouncement(customer, { id: sale, remark: "I meant another order" });
    expect(SalesOrder.strict().parse(undone)).toEqual(undone);
    expect(undone).toMatchObject({
      status: 0,
      ...NOT_PAID,
      instalments: [{ state: "waiting", ...NOT_PAID }],
    });
    const order = await getOrder(staff, { id });
    expect(order).toMatchObject({ turn: "customer", status_text: "Accepted: waiting for payment" });
    expect(order.events.at(-2)).toMatchObject({
      type: "payment_retracted",
      actor_id: customer.id,
      data: { amount: 990_050, currency: "USD" },
    });
    expect(order.messages.at(-1)).toMatchObject({ content: "I meant another order" });
    expect(order.version).toBe(order.events.length);
    expect((await getOrder(customer, { id })).actions).toContain("announce_payment");
  });

  test("whose money has not arrived waits again, and the customer is told", async () => {
    const { id, customer, staff, sale } = await announced("1000");
    await paySale(staff, { id: sale, remark: "" });
    await paySale(customer, { id: sale, instalment: 2, remark: "" });
    await undoAnnouncement(staff, { id: sale, instalment: 2, remark: "" });
    const order = await getOrder(customer, { id });
    expect(order.sale?.instalments).toMatchObject([{ state: "paid" }, { state: "waiting", ...NOT_PAID }]);
    expect(order.events.at(-1)).toMatchObject({ type: "payment_denied", data: { kind: "balance" } });
    expect(order.status_text).toBe("Deposit paid: in the works");
    expect((await getOrder(staff, { id })).actions).not.toContain("deny_payment");
  });

  test("is told in the feed as it stood, also after it was taken back", async () => {
    const { id, customer, staff, sale } = await announced();
    const before = await getSale(staff, { id: sale });
    await undoAnnouncement(customer, { id: sale, remark: "" });
    const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
    expect(events.find(({ type }) => type === "payment_announced")?.sale).toEqual(before);
    expect(events.at(-1)?.sale).toEqual(await getSale(staff, { id: sale }));
  });

  test("is not undone once the money is there, nor another instalment's", async () => {
    const { customer, staff, sale } = await announced("1000");
    await expect(undoAnnouncement(staff, { id: sale, instalment: 2, remark: "" })).rejects.toMatchObject({
      reason: "instalment_not_due",
    });
    await paySale(staff, { id: sale, remark: "" });
    for (const viewer of [customer, staff])
      await expect(undoAnnouncement(viewer, { id: sale, remark: "" })).rejects.toMatchObject({
        reason: "wrong_sale_status",
      });
  });

  test("of somebody else's order is nobody's to undo", async () => {
    const { sale } = await announced();
    await expect(undoAnnouncement(await aCustomer(), { id: sale, remark: "" })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });
});
