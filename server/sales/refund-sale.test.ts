import { describe, expect, test } from "vitest";
import { SalesOrder } from "@/schemas/sale";
import { listEvents } from "@/server/events/list-events";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { deliverSale } from "./deliver-sale";
import { getSale } from "./get-sale";
import { paySale } from "./pay-sale";
import { refundSale } from "./refund-sale";

const REASON = "The oak has a crack; your money is on its way back.";
const refunding = (id: number) => ({ id, reason: REASON });
const accepted = async (deposit?: string) => {
  const given = await anOrder({ in: "quote_accepted", quote: { deposit } });
  return { ...given, sale: given.order.sale?.id ?? 0 };
};

describe("refunding", () => {
  test("staff say that they sent everything back, and the order has ended for both", async () => {
    const { id, customer, staff, sale } = await accepted();
    await paySale(staff, { id: sale, remark: "" });
    const refunded = await refundSale(staff, refunding(sale));
    expect(SalesOrder.strict().parse(refunded)).toEqual(refunded);
    expect(refunded).toMatchObject({
      status: 9,
      paid_amount: 0,
      left_amount: 0,
      refunded_amount: 990_050,
      instalments: [{ state: "refunded" }],
    });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status: 3, status_text: "Refunded", stage: null, turn: "none" });
    expect(order.messages.at(-1)).toMatchObject({ content: REASON, sender_type: "admin" });
    expect(order.events.at(-2)).toMatchObject({
      type: "payment_refunded",
      actor_id: staff.id,
      data: { amount: 990_050, currency: "USD" },
    });
    expect(order.version).toBe(order.events.length);
    for (const action of ["deliver", "receive_payment", "refund", "cancel"])
      expect((await getOrder(staff, { id })).actions).not.toContain(action);
  });

  test("of a deposit only the deposit goes back, and the balance is asked for no more", async () => {
    const { id, customer, staff, sale } = await accepted("1000");
    await paySale(staff, { id: sale, remark: "" });
    await paySale(customer, { id: sale, instalment: 2, remark: "" });
    expect(await refundSale(await anOwner(), refunding(sale))).toMatchObject({
      refunded_amount: 100_000,
      left_amount: 0,
      instalments: [{ state: "refunded" }, { state: "void" }],
    });
    expect((await getOrder(staff, { id })).events.at(-2)?.data).toMatchObject({ amount: 100_000 });
  });

  test("what has been delivered may still be paid back", async () => {
    const { staff, sale } = await accepted();
    await paySale(staff, { id: sale, remark: "" });
    await deliverSale(staff, { id: sale, way: "pickup", carrier: "", tracking_number: "", remark: "" });
    expect(await refundSale(staff, refunding(sale))).toMatchObject({
      status: 9,
      delivery: { way: "pickup" },
    });
  });

  test("the customer does not refund themselves", async () => {
    const { customer, staff, sale } = await accepted();
    await paySale(staff, { id: sale, remark: "" });
    await expect(refundSale(customer, refunding(sale))).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("what has not come is not paid back, and nothing is paid back twice", async () => {
    const { customer, staff, sale } = await accepted();
    const refused = (status: string) => ({
      kind: "conflict",
      reason: "wrong_sale_status",
      values: { sale: status },
    });
    await expect(refundSale(staff, refunding(sale))).rejects.toMatchObject(refused("waiting"));
    await paySale(customer, { id: sale, remark: "" });
    await expect(refundSale(staff, refunding(sale))).rejects.toMatchObject(refused("announced"));
    await paySale(staff, { id: sale, remark: "" });
    const both = await Promise.allSettled([1, 2].map(() => refundSale(staff, refunding(sale))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(refundSale(staff, refunding(sale))).rejects.toMatchObject(refused("refunded"));
  });

  test("a stranger finds nothing, and staff hear that there is no such sales order", async () => {
    const { staff, sale } = await accepted();
    await paySale(staff, { id: sale, remark: "" });
    const stranger = await aCustomer();
    for (const id of [sale, 999_999])
      await expect(refundSale(stranger, refunding(id))).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(refundSale(staff, refunding(999_999))).rejects.toMatchObject({ reason: "no_sale" });
  });

  test("a program that follows the feed reads what was paid before it was paid back", async () => {
    const { id, staff, sale } = await accepted("1000");
    await paySale(staff, { id: sale, remark: "" });
    const stood = [await getSale(staff, { id: sale }), await refundSale(staff, refunding(sale))];
    const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
    const told = events.filter(({ type }) => type === "payment_received" || type === "payment_refunded");
    expect(told.map((event) => event.sale)).toEqual(stood);
  });
});
