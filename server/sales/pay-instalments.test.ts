import { describe, expect, test } from "vitest";
import { Payment, SalesOrder } from "@/schemas/sale";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { sendSketch } from "@/server/sketches/send-sketch";
import { showFinished } from "@/server/sketches/show-finished";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { rebuild } from "@/server/testing/rebuild";
import { anUpload } from "@/server/testing/uploads";
import { cancelSale } from "./cancel-sale";
import { getSale } from "./get-sale";
import { paySale } from "./pay-sale";

const accepted = async () => {
  const given = await anOrder({ in: "quote_accepted", quote: { quote_price: "1200.55", deposit: "400.20" } });
  if (!given.order.sale) throw new Error("accepting makes a sales order");
  return { ...given, sale: given.order.sale.id };
};
type Given = Awaited<ReturnType<typeof accepted>>;
const paying = (id: number, more: object = {}) => ({ id, remark: "", ...more });
const picture = async ({ id, staff }: Given) => ({
  id,
  images: [(await anUpload(staff)).file_location],
  note: "",
});

describe("accepting a quote with a deposit", () => {
  test("makes a deposit and a balance that come to the amount accepted, to the cent", async () => {
    const { customer, sale } = await accepted();
    const read = await getSale(customer, { id: sale });
    expect(SalesOrder.strict().parse(read)).toEqual(read);
    expect(read).toMatchObject({ amount: 120_055, paid_amount: 0, left_amount: 120_055, status: 0 });
    expect(read.instalments).toMatchObject([
      { position: 1, kind: "deposit", amount: 40_020, state: "waiting" },
      { position: 2, kind: "balance", amount: 80_035, state: "waiting" },
    ]);
  });

  test.each([undefined, "0", "1200.55"])("of %s leaves one instalment: all of it", async (deposit) => {
    const { order } = await anOrder({ in: "quote_accepted", quote: { quote_price: "1200.55", deposit } });
    expect(order.sale?.instalments).toMatchObject([{ position: 1, kind: "full", amount: 120_055 }]);
  });
});

describe("paying in two instalments", () => {
  test("the customer announces each, the shop confirms each, and only then all of it is paid", async () => {
    const given = await accepted();
    const { id, customer, staff, sale } = given;
    const announced = await paySale(customer, paying(sale, { pay_way: "bank_transfer" }));
    expect(Payment.strict().parse(announced)).toEqual(announced);
    expect(announced).toMatchObject({ instalment: 1, kind: "deposit", amount: 40_020, status: 0 });

    expect(await paySale(staff, paying(sale, { payment_id: "T-1" }))).toMatchObject({
      instalment: 1,
      amount: 40_020,
      status: 0,
      pay_way: "bank_transfer",
      payment_id: "T-1",
    });
    const made = await getOrder(customer, { id });
    expect(made).toMatchObject({
      status_text: "Deposit paid: in the works",
      stage: "making",
      turn: "merchant",
      sale: { status: 0, paid_amount: 40_020, left_amount: 80_035, announced_time: 0, paid_time: 0 },
    });
    expect(made.actions).toContain("announce_payment");

    await showFinished(staff, await picture(given));
    expect(await getOrder(customer, { id })).toMatchObject({
      status_text: "Finished: the balance is yours to pay",
      stage: "finished",
      turn: "customer",
    });

    await paySale(customer, paying(sale, { instalment: 2, pay_way: "cash" }));
    expect(await getOrder(staff, { id })).toMatchObject({
      status_text: "Balance announced: has it arrived?",
      turn: "merchant",
      sale: { status: 0, pay_way: "cash", paid_amount: 40_020 },
    });
    expect(await paySale(staff, paying(sale, { instalment: 2 }))).toMatchObject({
      instalment: 2,
      kind: "balance",
      amount: 80_035,
      status: 1,
    });
    const paid = await getOrder(customer, { id });
    expect(paid).toMatchObject({
      status_text: "Finished and paid: delivery comes next",
      stage: "finished",
      turn: "merchant",
      sale: { status: 1, paid_amount: 120_055, left_amount: 0, pay_way: "cash" },
    });
    expect(paid.events.filter(({ type }) => type.startsWith("payment_")).map(({ data }) => data)).toEqual([
      { kind: "deposit", amount: 40_020, currency: "USD", pay_way: "bank_transfer" },
      { kind: "deposit", amount: 40_020, currency: "USD", pay_way: "bank_transfer" },
      { kind: "balance", amount: 80_035, currency: "USD", pay_way: "cash" },
      { kind: "balance", amount: 80_035, currency: "USD", pay_way: "cash" },
    ]);
  });

  test("a call that names no instalment and is made twice pays the deposit once, and never the balance", async () => {
    const { customer, staff, sale } = await accepted();
    await paySale(staff, paying(sale));
    for (const viewer of [customer, staff])
      await expect(paySale(viewer, paying(sale))).rejects.toMatchObject({
        kind: "conflict",
        reason: "instalment_paid",
        values: { instalment: 1, due: 2 },
      });
    expect(await getSale(staff, { id: sale })).toMatchObject({ paid_amount: 40_020 });
  });

  test("the balance is not paid before the deposit, by neither side", async () => {
    const { customer, staff, sale } = await accepted();
    for (const viewer of [customer, staff])
      await expect(paySale(viewer, paying(sale, { instalment: 2 }))).rejects.toMatchObject({
        kind: "conflict",
        reason: "instalment_not_due",
        values: { due: 1 },
      });
  });

  test("of many colleagues who confirm the balance at once, one does", async () => {
    const { id, staff, sale } = await accepted();
    await paySale(staff, paying(sale));
    const calls = await Promise.allSettled(
      Array.from({ length: 5 }, () => paySale(staff, paying(sale, { instalment: 2 }))),
    );
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const call of calls)
      if (call.status === "rejected") expect(call.reason).toMatchObject({ kind: "conflict" });
    const { events, version, sale: paid } = await getOrder(staff, { id });
    expect(events.filter(({ type }) => type === "payment_received")).toHaveLength(2);
    expect(version).toBe(events.length);
    expect(paid).toMatchObject({ status: 1, paid_amount: 120_055 });
  });

  test("where a deposit has come, nobody cancels any more", async () => {
    const { id, customer, staff, sale } = await accepted();
    await paySale(staff, paying(sale));
    const refused = { kind: "conflict", reason: "sale_paid" };
    await expect(cancelOrder(staff, { id, reason: "No oak left" })).rejects.toMatchObject(refused);
    await expect(cancelSale(customer, { id: sale, reason: "" })).rejects.toMatchObject(refused);
  });

  test("what is called off before is asked for no more", async () => {
    const { customer, sale } = await accepted();
    await paySale(customer, paying(sale));
    await cancelSale(customer, { id: sale, reason: "" });
    const closed = await getSale(customer, { id: sale });
    expect(closed).toMatchObject({ status: -1, paid_amount: 0, left_amount: 0 });
    expect(closed.instalments.map(({ state }) => state)).toEqual(["void", "void"]);
  });

  test("a sketch that is sent while the deposit is being confirmed leaves the turn with whom it asks", async () => {
    const given = await accepted();
    const { id, staff, sale } = given;
    const sketch = await picture(given);
    await meanwhile(
      () => sendSketch(staff, sketch),
      () => paySale(staff, paying(sale)),
    );
    expect(await getOrder(staff, { id })).toMatchObject({ stage: "making", turn: "customer" });
  });

  test("a stranger finds no instalment to pay", async () => {
    const { sale } = await accepted();
    const stranger = await aCustomer();
    for (const instalment of [1, 2])
      await expect(paySale(stranger, paying(sale, { instalment }))).rejects.toMatchObject({
        kind: "not_allowed",
      });
  });
});

test("a program that follows the feed reads each instalment as it stood after each fact", async () => {
  const { id, customer, staff, sale } = await accepted();
  const stood = [(await getOrder(staff, { id })).sale];
  const step = async (viewer: typeof staff, more: object) => {
    await paySale(viewer, paying(sale, more));
    stood.push((await getOrder(staff, { id })).sale);
  };
  await step(customer, { pay_way: "bank_transfer" });
  await step(staff, { pay_way: "cash", payment_id: "T-1" });
  await step(customer, { instalment: 2 });
  await step(staff, { instalment: 2, payment_id: "T-2" });

  const { events } = await listEvents(staff, { after: 0, limit: 500, comm_order_id: id });
  const told = events.filter(({ type }) => type === "accept_quote" || type.startsWith("payment_"));
  expect(told.map((event) => event.sale)).toEqual(stood);
  expect(rebuild(events).sale).toEqual(stood.at(-1));
});

test("what each instalment's row says follows from its sales order, whatever was done", async () => {
  const { staff, sale } = await accepted();
  const states = async () =>
    (await db().instalment.findMany({ where: { saleId: sale }, orderBy: { position: "asc" } })).map(
      ({ state }) => state,
    );
  expect(await states()).toEqual(["waiting", "waiting"]);
  await paySale(staff, paying(sale));
  expect(await states()).toEqual(["paid", "waiting"]);
  await paySale(staff, paying(sale, { instalment: 2 }));
  expect(await states()).toEqual(["paid", "paid"]);
});
