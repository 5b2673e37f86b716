import { beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { assignOrder } from "@/server/orders/assign-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { sendQuote } from "@/server/quotes/send-quote";
import { approveSketch } from "@/server/sketches/approve-sketch";
import { sendSketch } from "@/server/sketches/send-sketch";
import { anOrder, aQuote, aStaff, type Situation } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { remind } from "./remind";

const HOUR_MS = 3_600_000;

/** What somebody is reminded of in so many hours from now, however often it is looked for. */
async function remindedIn(hours: number, { id: userId }: Viewer): Promise<string[]> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hours * HOUR_MS });
  await Promise.all([remind(), remind()]);
  await remind();
  vi.useRealTimers();
  const rows = await db().notification.findMany({
    where: { userId, kind: { startsWith: "reminder_" } },
    orderBy: { id: "asc" },
  });
  await db().notification.deleteMany({});
  return rows.map(({ kind }) => kind);
}

let order: Situation;
beforeEach(async () => {
  order = await anOrder({ in: "in_communication" });
  await assignOrder(order.staff, { id: order.id, admin_id: order.staff.id });
  await followFacts();
});

test("a studio past its reply goal is reminded, whoever is in charge, and nobody once it has answered", async () => {
  const { id, customer, staff } = order;
  const colleague = await aStaff();
  await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "Oak?" });
  expect(await remindedIn(23, staff)).toEqual([]);
  expect(await remindedIn(25, staff)).toEqual(["reminder_reply"]);
  expect(await remindedIn(25, colleague)).toEqual([]);
  expect(await remindedIn(25, customer)).toEqual([]);
  await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Oak." });
  expect(await remindedIn(30, staff)).toEqual([]);
});

test("a studio with opening hours is not past its goal before so many of them are over", async () => {
  const { id, customer, staff } = order;
  const week = Array.from({ length: 7 }, () => [{ from: 0, to: 12 * 60 }]);
  await db().shop.update({ where: { id: 1 }, data: { week } });
  await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "Oak?" });
  expect(await remindedIn(35, staff)).toEqual([]);
  expect(await remindedIn(61, staff)).toEqual(["reminder_reply"]);
  await db().shop.update({ where: { id: 1 }, data: { week: [] } });
});

test("reminders of the same come to an end", async () => {
  const { customer, staff, id } = order;
  await sendMessage(customer, { comm_order_id: id, message_type: "text", content: "Oak?" });
  const each = [];
  for (const hours of [25, 50, 74, 97, 1_000]) each.push((await remindedIn(hours, staff)).length);
  expect(each).toEqual([1, 1, 1, 0, 0]);
});

test("both sides are told the day before a quote expires, and not when it has been decided", async () => {
  const { id, customer, staff } = order;
  const day = new Date(Date.now() + 6 * 24 * HOUR_MS).toISOString().slice(0, 10);
  await sendQuote(staff, { ...aQuote(id), valid_until: day });
  expect(await remindedIn(24, customer)).toEqual([]);
  expect(await remindedIn(5.5 * 24, customer)).toEqual(["reminder_quote"]);
  expect(await remindedIn(5.5 * 24, staff)).toEqual(["reminder_quote"]);
  await acceptQuote(customer, { id });
  expect(await remindedIn(5.5 * 24, staff)).toEqual([]);
});

test("a customer is reminded of a sketch that waits for them, until they decide", async () => {
  const { id, customer, staff } = order;
  await sendSketch(staff, { id, images: [(await anUpload(staff)).file_location], note: "" });
  expect(await remindedIn(47, customer)).toEqual([]);
  expect(await remindedIn(49, customer)).toEqual(["reminder_sketch"]);
  expect(await remindedIn(49, staff)).toEqual([]);
  await approveSketch(customer, { id, note: "" });
  expect(await remindedIn(50, customer)).toEqual([]);
});

test("a customer is reminded of what they have still to pay", async () => {
  const { id, customer, staff } = order;
  await sendQuote(staff, aQuote(id));
  await acceptQuote(customer, { id });
  expect(await remindedIn(71, customer)).toEqual([]);
  expect(await remindedIn(73, customer)).toEqual(["reminder_payment"]);
  expect(await remindedIn(73, staff)).toEqual([]);
});
