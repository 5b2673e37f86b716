import { expect, test } from "vitest";
import { aCustomer, anOrder, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { db, rowsOf, sql, transaction } from "./db";
import { assignOrder } from "./orders/assign-order";
import { cancelOrder } from "./orders/cancel-order";
import { confirmOrder } from "./orders/confirm-order";
import { createOrder } from "./orders/create-order";
import { listOrders } from "./orders/list-orders";
import { reopenOrder } from "./orders/reopen-order";
import { requestChanges } from "./quotes/request-changes";
import { cancelSale } from "./sales/cancel-sale";
import { listSales } from "./sales/list-sales";
import { paySale } from "./sales/pay-sale";
import { tallied } from "./tally";

/** What is counted as it is written has to be what counting finds. */
async function expectRight(): Promise<void> {
  const counted = await db().$queryRaw`
    SELECT 'Order' AS what, "status"::text, COUNT(*)::int AS count FROM "Order" GROUP BY "status"
    UNION ALL SELECT 'SalesOrder', "status"::text, COUNT(*)::int FROM "SalesOrder" GROUP BY "status"
    ORDER BY 1, 2`;
  const tallies = await db().$queryRaw`
    SELECT "what", "status", SUM("count")::int AS count FROM "Tally"
    GROUP BY "what", "status" HAVING SUM("count") <> 0 ORDER BY 1, 2`;
  expect(tallies).toEqual(counted);
}

test("after whatever happens to orders and payments the tallies are what counting finds", async () => {
  for (const status of [
    "pending",
    "in_communication",
    "quoted",
    "quote_accepted",
    "quote_rejected",
    "cancelled",
  ] as const) {
    await anOrder({ in: status });
    await expectRight();
  }
  const rejected = await anOrder({ in: "quote_rejected" });
  await reopenOrder(rejected.staff, rejected);
  const quoted = await anOrder({ in: "quoted" });
  await requestChanges(quoted.customer, { id: quoted.id, what: "Wider" });
  await assignOrder(quoted.staff, { id: quoted.id, admin_id: 0 });
  const accepted = await anOrder({ in: "quote_accepted" });
  const sale = { id: accepted.order.sale?.id, remark: "" };
  await paySale(accepted.customer, { ...sale, pay_way: "bank_transfer" });
  await paySale(accepted.staff, { ...sale, pay_way: "cash" });
  const ended = await anOrder({ in: "quote_accepted" });
  await cancelSale(ended.customer, { id: ended.order.sale?.id, reason: "We moved house" });
  await expectRight();
});

test("what is not kept is not counted, and what is removed counts no more", async () => {
  const { customer } = await anOrder();
  const { id: product } = await aProduct();
  const failing = transaction(async () => {
    await createOrder(customer, aRequest(product));
    throw new Error("cut off");
  });
  await expect(failing).rejects.toThrow("cut off");
  await expectRight();
  const order = await db().order.create({
    data: {
      customerId: customer.id,
      productId: product,
      title: "T",
      content: "C",
      phone: "12345",
      images: [],
      extra: {},
      fields: [],
    },
  });
  await expectRight();
  await db().order.delete({ where: { id: order.id } });
  await expectRight();
});

test("many who order and move at the same moment are all counted", async () => {
  const [customer, staff, { id: product }] = [await aCustomer(), await aStaff(), await aProduct()];
  const order = async (nth: number) => {
    const { id } = await createOrder(customer, aRequest(product));
    if (nth % 2 === 0) await confirmOrder(staff, { id });
    if (nth % 3 === 0) await cancelOrder(customer, { id, reason: "Too late" });
  };
  await Promise.all(Array.from({ length: 24 }, (_, nth) => order(nth)));
  await expectRight();
});

test("a list of all of the shop tells as many as there are, of any status and of none", async () => {
  const staff = await aStaff();
  const { id } = await anOrder({ in: "quote_accepted" });
  const [all, accepted] = [
    await db().order.count(),
    await db().order.count({ where: { status: "quote_accepted" } }),
  ];
  expect((await listOrders(staff, { current: 1 })).total).toBe(all);
  const some = await listOrders(staff, { current: 1, status: 3 });
  expect(some.total).toBe(accepted);
  expect(some.rows[0]?.id).toBe(id);
  const sales = await listSales(staff, { current: 1 });
  expect(sales.total).toBe(await db().salesOrder.count());
  const waiting = await db().salesOrder.count({ where: { status: { in: ["waiting", "announced"] } } });
  expect((await listSales(staff, { current: 1, status: "waiting" })).total).toBe(waiting);
  const [none] = await rowsOf<{ total: number }>(sql`SELECT ${tallied("Order", [])} AS total`);
  expect(none).toEqual({ total: 0 });
});
