import { expect, test } from "vitest";
import { MESSAGE_TYPES } from "@/domain/message";
import { ORDER_STATUSES } from "@/domain/order/status";
import type { Viewer } from "@/domain/viewer";
import { ACCOUNTS, type Person } from "@/prisma/seed/accounts";
import { seedDemo } from "@/prisma/seed/seed-demo";
import { Order, OrderSummary, WIRE_STATUS } from "@/schemas/order";
import { Product } from "@/schemas/product";
import { SalesOrder } from "@/schemas/sale";
import { checkPassword } from "@/server/accounts/check-password";
import { db, transaction } from "@/server/db";
import { listDesk } from "@/server/desk/list-desk";
import { getOrder } from "@/server/orders/get-order";
import { listOrders } from "@/server/orders/list-orders";
import { listProducts } from "@/server/products/list-products";
import { listSales } from "@/server/sales/list-sales";

const LONG = 120_000;
// Milliseconds: far too few for all the orders.
const SOON = 700;
const ALL = { current: 1, page_size: 100 };

test("a start that is cut off half-way leaves no half a shop", { timeout: LONG }, async () => {
  await expect(transaction(seedDemo, SOON)).rejects.toThrow();
  expect(await db().user.count()).toBe(0);
});

test("two instances that start at once fill in one demo shop", { timeout: LONG }, async () => {
  const filled = await Promise.all([seedDemo(), seedDemo()]);
  expect(filled.filter((one) => one !== null)).toHaveLength(1);
  expect(await db().product.count()).toBe(8);
});

test("a shop in use is left alone", async () => {
  const before = await db().event.count();
  expect(await seedDemo()).toBeNull();
  expect(await db().event.count()).toBe(before);
});

test("the three people of the welcome can sign in, and nobody else has a password", async () => {
  for (const { email, password, role } of [ACCOUNTS.owner, ACCOUNTS.staff, ACCOUNTS.customer]) {
    const user = await checkPassword({ name: email, password }, "127.0.0.1");
    expect(user).toMatchObject({ email, role });
  }
  await expect(
    checkPassword({ name: ACCOUNTS.amara.email, password: "demo-customer" }, ""),
  ).rejects.toThrow();
});

test("a visitor finds eight products, one of them closed, that the contract knows how to read", async () => {
  const { rows } = await listProducts({ viewer: null, locale: "en", address: "" }, ALL);
  expect(rows.map((product) => Product.parse(product))).toEqual(rows);
  expect(rows.filter(({ open }) => !open)).toHaveLength(1);
  expect(new Set(rows.flatMap(({ order_fields }) => order_fields.map(({ type }) => type))).size).toBe(13);
});

test("everybody reads their orders exactly as the contract says", { timeout: LONG }, async () => {
  for (const person of Object.keys(ACCOUNTS) as Person[]) {
    const viewer = await viewerOf(person);
    const { rows } = await listOrders(viewer, ALL);
    expect(rows.map((row) => OrderSummary.parse(row))).toEqual(rows);
    for (const { id } of rows) {
      const order = await getOrder(viewer, { id });
      expect(Order.parse(order)).toEqual(order);
    }
  }
});

test("the desk has work in every status, and the longest waiting stands first", async () => {
  const viewer = await viewerOf("staff");
  const { rows } = await listOrders(viewer, ALL);
  expect(rows.length).toBeGreaterThanOrEqual(14);
  for (const status of ORDER_STATUSES) expect(rows.map((row) => row.status)).toContain(WIRE_STATUS[status]);
  const { orders } = await listDesk(viewer, { view: "my_turn", limit: 100 });
  const waits = orders.map(({ turn_since }) => turn_since);
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  expect(new Set(waits).size).toBeGreaterThanOrEqual(5);
  expect(rows.some(({ quote, status }) => status === WIRE_STATUS.in_communication && quote?.expired)).toBe(
    true,
  );
  expect(rows.some(({ unread }) => unread > 0)).toBe(true);
});

test("some of what was accepted is paid, as the timeline tells, and some waits for its money", async () => {
  const viewer = await viewerOf("staff");
  const { rows } = await listSales(viewer, ALL);
  expect(rows.map((row) => SalesOrder.parse(row))).toEqual(rows);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([0, 1, 2, 3]));
  for (const { comm_order_id, status, left_amount, instalments } of rows) {
    const { events } = await getOrder(viewer, { id: comm_order_id });
    for (const { kind, announced_time, paid_time } of instalments) {
      const isOfIt = ({ data }: (typeof events)[number]) => (data.kind ?? "full") === kind;
      const timeOf = (type: string) =>
        events.find((event) => event.type === type && isOfIt(event))?.created_time ?? 0;
      expect([announced_time, paid_time]).toEqual([timeOf("payment_announced"), timeOf("payment_received")]);
    }
    expect(left_amount === 0).toBe(status > 0);
  }
  const kinds = rows.flatMap(({ instalments }) => instalments.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(["full", "deposit", "balance"]));
});

test("the demo customer has orders in five states, some of them unread, and one long talk", async () => {
  const viewer = await viewerOf("customer");
  const { rows } = await listOrders(viewer, ALL);
  expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
  expect(rows.some(({ unread }) => unread > 0)).toBe(true);
  const orders = await Promise.all(rows.map(({ id }) => getOrder(viewer, { id })));
  expect(orders.some(({ messages }) => messages.length > 50)).toBe(true);
  expect(orders.some(({ quotes }) => quotes.length === 3)).toBe(true);
});

test("what happened on an order is told in the order in which it happened, and none of it later than now", async () => {
  const viewer = await viewerOf("owner");
  for (const { id } of (await listOrders(viewer, ALL)).rows) {
    const { events, messages, quotes, created_time, turn_since } = await getOrder(viewer, { id });
    for (const facts of [events, messages, quotes]) {
      const times = facts.map((fact) => fact.created_time);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
    expect(events[0]?.created_time).toBe(created_time);
    expect(events.at(-1)?.created_time).toBeLessThanOrEqual(Date.now() / 1000);
    expect(turn_since).toBeGreaterThanOrEqual(created_time);
  }
});

test("the living talks show every kind of message, in either language", { timeout: LONG }, async () => {
  const staff = await viewerOf("staff");
  const kinds = { en: new Set<string>(), zh: new Set<string>() };
  for (const { id, user_id } of (await listOrders(staff, ALL)).rows) {
    const { messages } = await getOrder(staff, { id });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: user_id } });
    const { locale } = Object.values(ACCOUNTS).find((account) => account.email === email) ?? { locale: "en" };
    for (const { message_type } of messages) kinds[locale].add(message_type);
  }
  // What is of no known kind comes from other programs only.
  const all = MESSAGE_TYPES.filter((type) => type !== "unknown").sort();
  expect([...kinds.en].sort()).toEqual(all);
  expect([...kinds.zh].sort()).toEqual(all);
});

async function viewerOf(person: Person): Promise<Viewer> {
  const { email, locale } = ACCOUNTS[person];
  const { id, role, name } = await db().user.findUniqueOrThrow({ where: { email } });
  return { id, role, name, locale };
}
