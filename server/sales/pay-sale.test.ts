import { describe, expect, test } from "vitest";
import { Payment } from "@/schemas/sale";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { getSale } from "./get-sale";
import { paySale } from "./pay-sale";

const accepted = async () => {
  const given = await anOrder({ in: "quote_accepted" });
  const { id: sale, order_id } = given.order.sale ?? { id: 0, order_id: "" };
  return { ...given, sale, order_id };
};
const paying = (id: number, more: object = {}) => ({ id, remark: "", ...more });

describe("announcing a payment", () => {
  test("the customer is told what to quote and that the shop confirms; the order is the shop's to look at", async () => {
    await db().shop.update({ where: { id: 1 }, data: { payHow: "Bank of Willow Lane, 1234" } });
    const { id, customer, order, sale, order_id } = await accepted();
    const payment = await paySale(customer, paying(sale, { pay_way: "bank_transfer", payment_id: "T-77" }));
    expect(Payment.strict().parse(payment)).toEqual(payment);
    expect(payment).toMatchObject({
      id: sale,
      order_id,
      reference: order_id,
      status: 0,
      pay_way: "bank_transfer",
      amount: 990_050,
      currency: "USD",
      confirmed_by: "shop",
      instructions: "Bank of Willow Lane, 1234",
      paid_time: 0,
    });
    expect(payment.announced_time).toBeGreaterThan(0);
    const after = await getOrder(customer, { id });
    expect(after).toMatchObject({
      status: 3,
      status_text: "You said that you paid: the studio confirms it",
      stage: "accepted",
      turn: "merchant",
      version: order.version + 1,
      sale: { status: 0, pay_way: "bank_transfer", payment_id: "", paid_time: 0 },
    });
    expect(after.events.at(-1)).toMatchObject({
      seq: after.version,
      type: "payment_announced",
      actor_id: customer.id,
      from: null,
      to: null,
      data: { pay_way: "bank_transfer", amount: 990_050, currency: "USD" },
    });
    expect(after.actions).not.toContain("announce_payment");
  });

  test("a remark stands in the thread, and the turn stays with the shop", async () => {
    const { id, customer, staff, sale } = await accepted();
    await paySale(customer, paying(sale, { remark: "From my mother's account" }));
    const order = await getOrder(staff, { id });
    expect(order.messages.at(-1)).toMatchObject({
      content: "From my mother's account",
      sender_id: customer.id,
    });
    expect(order).toMatchObject({ turn: "merchant", status_text: "Payment announced: has it arrived?" });
    expect(order.events.map(({ seq }) => seq)).toEqual(order.events.map((_, at) => at + 1));
  });

  test("nobody announces twice, however fast they click", async () => {
    const { id, customer, sale } = await accepted();
    const clicks = await Promise.allSettled(Array.from({ length: 5 }, () => paySale(customer, paying(sale))));
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().event.count({ where: { orderId: id, type: "payment_announced" } })).toBe(1);
    await expect(paySale(customer, paying(sale))).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_sale_status",
      values: { sale: "announced", possible: ["retract_payment", "cancel_sale", "send_message"] },
    });
  });

  test("no amount that the caller sends counts", async () => {
    const { customer, staff, sale } = await accepted();
    const cheap = paying(sale, { amount: 1, price: 1, status: 1 });
    expect(await paySale(customer, cheap)).toMatchObject({ amount: 990_050, status: 0 });
    expect(await paySale(staff, cheap)).toMatchObject({ amount: 990_050, status: 1 });
  });
});

describe("receiving a payment", () => {
  test("staff confirm what was announced: the order is paid and in the making, and theirs to go on with", async () => {
    const { id, customer, staff, sale } = await accepted();
    await paySale(customer, paying(sale, { pay_way: "cash" }));
    const payment = await paySale(staff, paying(sale, { remark: "Thank you!", payment_id: "T-77" }));
    expect(payment).toMatchObject({ status: 1, pay_way: "cash", amount: 990_050 });
    expect(payment.paid_time).toBeGreaterThan(0);
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({
      status: 3,
      status_text: "Paid: in the works",
      stage: "making",
      turn: "merchant",
      sale: { status: 1, amount: 990_050, payment_id: "T-77", pay_way: "cash" },
    });
    expect(order.messages.at(-1)).toMatchObject({ content: "Thank you!", sender_type: "admin" });
    expect(order.events.at(-2)).toMatchObject({ type: "payment_received", actor_id: staff.id });
    expect(order.events.map(({ seq }) => seq)).toEqual(order.events.map((_, at) => at + 1));
  });

  test("the money may come before anybody says so, and the owner may see it", async () => {
    const { sale } = await accepted();
    expect(await paySale(await anOwner(), paying(sale))).toMatchObject({
      status: 1,
      pay_way: "offline",
      announced_time: 0,
    });
  });

  test("of many at once one records it", async () => {
    const { id, staff, customer, sale } = await accepted();
    const calls = await Promise.allSettled(
      Array.from({ length: 5 }, () => paySale(staff, paying(sale))).concat(paySale(customer, paying(sale))),
    );
    const received = calls.slice(0, 5).filter(({ status }) => status === "fulfilled");
    expect(received.length).toBeLessThanOrEqual(1);
    for (const call of calls)
      if (call.status === "rejected") expect(call.reason).toMatchObject({ kind: "conflict" });
    const { events, version } = await getOrder(staff, { id });
    const facts = events.filter(({ type }) => type.startsWith("payment_"));
    expect(facts).toHaveLength(calls.filter(({ status }) => status === "fulfilled").length);
    expect(version).toBe(events.length);
  });

  test("what is paid is not paid again, by neither side", async () => {
    const { customer, staff, sale } = await accepted();
    await paySale(staff, paying(sale));
    for (const viewer of [customer, staff])
      await expect(paySale(viewer, paying(sale))).rejects.toMatchObject({
        kind: "conflict",
        reason: "wrong_sale_status",
        values: { sale: "paid" },
      });
  });

  test("a cancelled order is not paid any more", async () => {
    const { id, customer, staff, sale } = await accepted();
    await cancelOrder(staff, { id, reason: "No oak left" });
    await expect(paySale(customer, paying(sale))).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status_nothing",
      values: { status: "cancelled" },
    });
    await expect(paySale(staff, paying(sale))).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_sale_status",
      values: { sale: "closed", possible: ["write_note"] },
    });
  });

  test("a stranger finds nothing to pay, and staff hear that there is no such sales order", async () => {
    const { staff, sale } = await accepted();
    const stranger = await aCustomer();
    for (const id of [sale, 999_999])
      await expect(paySale(stranger, paying(id))).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(paySale(staff, paying(999_999))).rejects.toMatchObject({ reason: "no_sale" });
  });
});

describe("money that crosses something else", () => {
  test("whoever cancels while the payment is being recorded comes too late", async () => {
    const { id, staff, sale } = await accepted();
    const cancelled = await meanwhile(
      () => paySale(staff, paying(sale)),
      () => cancelOrder(staff, { id, reason: "No oak left" }),
    );
    expect(cancelled).toMatchObject({ kind: "conflict", reason: "sale_paid" });
    expect(await getOrder(staff, { id })).toMatchObject({ status: 3, sale: { status: 1 } });
  });

  test("whoever cancels while the customer says that they have paid is not told that the money is there", async () => {
    const { customer, staff, id, sale } = await accepted();
    const cancelled = await meanwhile(
      () => paySale(customer, paying(sale)),
      () => cancelOrder(staff, { id, reason: "No oak left" }),
    );
    expect(cancelled).toMatchObject({ kind: "conflict", reason: "order_changed" });
    expect(await getOrder(staff, { id })).toMatchObject({ status: 3, sale: { status: 0, paid_time: 0 } });
  });

  test("whoever records a payment while the order is being cancelled comes too late", async () => {
    const { id, staff, sale } = await accepted();
    const paid = await meanwhile(
      () => cancelOrder(staff, { id, reason: "No oak left" }),
      () => paySale(staff, paying(sale)),
    );
    expect(paid).toMatchObject({ kind: "conflict", values: { sale: "closed" } });
    expect(await getSale(staff, { id: sale })).toMatchObject({ status: -1, paid_time: 0 });
  });

  test("a message that meets the payment leaves the turn where the payment put it", async () => {
    const { id, customer, staff, sale } = await accepted();
    const text = { comm_order_id: id, message_type: "text", content: "Any news?" } as const;
    await meanwhile(
      () => paySale(staff, paying(sale)),
      () => sendMessage(customer, text),
    );
    expect(await getOrder(staff, { id })).toMatchObject({ turn: "merchant", sale: { status: 1 } });
  });
});
