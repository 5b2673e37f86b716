import { describe, expect, test } from "vitest";
import { DeliveryDraft, SalesOrder } from "@/schemas/sale";
import { listEvents } from "@/server/events/list-events";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { deliverSale } from "./deliver-sale";
import { getSale } from "./get-sale";
import { paySale } from "./pay-sale";
import { receiveDelivery } from "./receive-delivery";

const paid = async () => {
  const given = await anOrder({ in: "quote_accepted" });
  const sale = given.order.sale?.id ?? 0;
  await paySale(given.staff, { id: sale, remark: "" });
  return { ...given, sale };
};
const sending = (id: number, more: object = {}) => DeliveryDraft.parse({ id, ...more });
const having = (id: number, remark = "") => ({ id, remark });
const TRACKED = { carrier: "SF Express", tracking_number: "SF 1448 8071" };

describe("delivering", () => {
  test("staff send it off with its number, and the customer reads that it is on its way", async () => {
    const { id, customer, staff, sale } = await paid();
    const sent = await deliverSale(staff, sending(sale, { ...TRACKED, remark: "Mind the corners" }));
    expect(SalesOrder.strict().parse(sent)).toEqual(sent);
    expect(sent).toMatchObject({ status: 2, delivery: { ...TRACKED, way: "parcel", received_time: 0 } });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({
      status: 3,
      status_text: "On its way to you",
      stage: "finished",
      turn: "customer",
      sale: { delivery: { sent_time: expect.any(Number) } },
    });
    expect(order.actions).toContain("receive_delivery");
    expect(order.messages.at(-1)).toMatchObject({ content: "Mind the corners", sender_type: "admin" });
    expect(order.events.at(-2)).toMatchObject({
      type: "delivery_sent",
      actor_id: staff.id,
      data: { way: "parcel", ...TRACKED },
    });
    expect(order.version).toBe(order.events.length);
  });

  test("the customer may come for it, and a carrier may be left out", async () => {
    const [there, sent] = [await paid(), await paid()];
    await deliverSale(await anOwner(), sending(there.sale, { way: "pickup" }));
    expect(await getOrder(there.customer, { id: there.id })).toMatchObject({
      status_text: "Ready for you to pick up",
      sale: { delivery: { way: "pickup", carrier: "", tracking_number: "" } },
    });
    expect(await deliverSale(sent.staff, sending(sent.sale))).toMatchObject({
      status: 2,
      delivery: { way: "parcel", carrier: "", tracking_number: "" },
    });
  });

  test("what is picked up has no carrier", () => {
    expect(DeliveryDraft.safeParse({ id: 1, way: "pickup", ...TRACKED }).error?.issues).toMatchObject([
      { path: ["carrier"] },
    ]);
  });

  test("the customer does not deliver to themselves", async () => {
    const { customer, sale } = await paid();
    await expect(deliverSale(customer, sending(sale))).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("nothing leaves the shop before all of it is paid, nor twice", async () => {
    const { staff, order } = await anOrder({ in: "quote_accepted", quote: { deposit: "100" } });
    const sale = order.sale?.id ?? 0;
    const refused = (status: string) => ({
      kind: "conflict",
      reason: "wrong_sale_status",
      values: { sale: status },
    });
    await expect(deliverSale(staff, sending(sale))).rejects.toMatchObject(refused("waiting"));
    await paySale(staff, { id: sale, remark: "" });
    await expect(deliverSale(staff, sending(sale))).rejects.toMatchObject(refused("deposit_paid"));
    await paySale(staff, { id: sale, instalment: 2, remark: "" });
    await deliverSale(staff, sending(sale));
    await expect(deliverSale(staff, sending(sale))).rejects.toMatchObject(refused("delivering"));
  });

  test("of two colleagues at once one sends it off", async () => {
    const { id, staff, sale } = await paid();
    const both = await Promise.allSettled([1, 2].map(() => deliverSale(staff, sending(sale))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { events } = await getOrder(staff, { id });
    expect(events.filter(({ type }) => type === "delivery_sent")).toHaveLength(1);
  });

  test("a stranger finds nothing to deliver or to receive", async () => {
    const { staff, sale } = await paid();
    await deliverSale(staff, sending(sale));
    const stranger = await aCustomer();
    for (const id of [sale, 999_999]) {
      await expect(deliverSale(stranger, sending(id))).rejects.toMatchObject({ kind: "not_allowed" });
      await expect(receiveDelivery(stranger, having(id))).rejects.toMatchObject({ kind: "not_allowed" });
    }
    await expect(receiveDelivery(staff, having(999_999))).rejects.toMatchObject({ reason: "no_sale" });
  });
});

describe("receiving", () => {
  test("the customer says that they have it, and the order is completed", async () => {
    const { id, customer, staff, sale } = await paid();
    await deliverSale(staff, sending(sale));
    const received = await receiveDelivery(customer, having(sale, "It fits!"));
    expect(received).toMatchObject({ status: 3, left_amount: 0 });
    expect(received.delivery?.received_time).toBeGreaterThan(0);
    const order = await getOrder(staff, { id });
    expect(order).toMatchObject({ status_text: "Received", stage: "received", turn: "none" });
    expect(order.messages.at(-1)).toMatchObject({ content: "It fits!", sender_id: customer.id });
    expect(order.events.at(-2)).toMatchObject({ type: "delivery_received", actor_id: customer.id });
    expect(order.actions).not.toContain("deliver");
  });

  test("staff note it on the customer's behalf, once", async () => {
    const { id, customer, staff, sale } = await paid();
    await deliverSale(staff, sending(sale, { way: "pickup" }));
    const both = await Promise.allSettled([staff, customer].map((who) => receiveDelivery(who, having(sale))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { events } = await getOrder(staff, { id });
    expect(events.filter(({ type }) => type === "delivery_received")).toHaveLength(1);
  });

  test("nobody receives what is not on its way", async () => {
    const { customer, staff, sale } = await paid();
    for (const viewer of [customer, staff])
      await expect(receiveDelivery(viewer, having(sale))).rejects.toMatchObject({
        kind: "conflict",
        reason: "wrong_sale_status",
        values: { sale: "paid" },
      });
  });
});

test("a program that follows the feed reads the delivery as it stood after each fact", async () => {
  const { id, customer, staff, sale } = await paid();
  const stood = [await getSale(staff, { id: sale })];
  stood.push(await deliverSale(staff, sending(sale, TRACKED)));
  stood.push(await receiveDelivery(customer, having(sale)));
  const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
  const told = events.filter(({ type }) => type === "payment_received" || type.startsWith("delivery_"));
  expect(told.map((event) => event.sale)).toEqual(stood);
});
