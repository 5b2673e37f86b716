import { beforeEach, expect, test } from "vitest";
import type { KeyScope } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { writeNote } from "@/server/notes/write-note";
import { getOrderVersion } from "@/server/orders/get-order-version";
import { noteWriting } from "@/server/orders/note-writing";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { askForStream, elsewhere, openStream, useHub } from "@/server/testing/open-stream";
import { ReadStream } from "@/server/testing/read-stream";
import { keyOf } from "@/server/testing/wire";

const NEVER = 3_600_000;
const say = (viewer: Viewer, comm_order_id: number, content = "Hello") =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content });
const openBoth = (viewer: Viewer, order: number) => openStream(viewer, { order, signals: 1 });
const newest = ({ signals }: ReadStream) => signals.at(-1);

// It never looks by itself: what is heard was told.
beforeEach(() => useHub({ everyMs: NEVER }));

test("whoever opens an order is told how it stands, just as they may ask", async () => {
  const { id, customer, staff } = await anOrder();
  await say(customer, id);
  await markRead(staff, { id });
  for (const [viewer, scopes] of [
    [customer, ["read"]],
    [staff, ["read", "staff"]],
  ] satisfies [Viewer, KeyScope[]][]) {
    const headers = await keyOf(viewer, scopes);
    const stream = await openStream(viewer, { order: id, signals: 1, headers });
    await stream.until(() => stream.signals.length > 0);
    expect(stream.signals).toEqual([await getOrderVersion(viewer, { id })]);
  }
});

test("when the other side reads, it is told at once, and the place in the feed stays", async () => {
  const { id, customer, staff } = await anOrder();
  const stream = await openBoth(customer, id);
  const { id: message_id } = await say(customer, id);
  await stream.hears(1);
  const { lastId } = stream;
  await markRead(staff, { id });
  await stream.until(() => newest(stream)?.seen.merchant.message_id === message_id);
  expect(newest(stream)?.seen).toEqual({
    customer: { message_id: 0, time: 0 },
    merchant: { message_id, time: expect.any(Number) },
  });
  expect(stream.lastId).toBe(lastId);
});

test("a note is told to colleagues at once, and to no customer", async () => {
  const { id, customer, staff } = await anOrder();
  const [theirs, ours] = [await openBoth(customer, id), await openBoth(await aStaff(), id)];
  await ours.until(() => newest(ours)?.note === 0);
  const { id: note } = await writeNote(staff, { comm_order_id: id, content: "Between two sizes" });
  await ours.until(() => newest(ours)?.note === note);
  await say(staff, id);
  await theirs.hears(1);
  expect(theirs.signals.map((told) => told.note)).not.toContain(note);
  expect(await getOrderVersion(customer, { id })).toMatchObject({ note: 0 });
  expect(await getOrderVersion(staff, { id })).toMatchObject({ note });
});

test("what happens at another instance is told, too", async () => {
  const { id, customer, staff } = await anOrder();
  const stream = await openBoth(staff, id);
  const { id: message_id } = await say(staff, id);
  await elsewhere(() => markRead(customer, { id }));
  await stream.until(() => newest(stream)?.seen.customer.message_id === message_id);
  expect(newest(stream)?.seen.customer.message_id).toBe(message_id);
});

test.each([
  ["where the database cannot call", { listenUrl: null }],
  ["where a word was lost", {}],
])("%s, what has changed is found by looking", async (_, options) => {
  const { id, customer, staff } = await anOrder();
  await useHub({ everyMs: 20, ...options });
  const stream = await openBoth(customer, id);
  const { id: message_id } = await say(customer, id);
  await stream.hears(1);
  await db().orderRead.create({ data: { orderId: id, userId: staff.id, messageId: message_id } });
  await stream.until(() => newest(stream)?.seen.merchant.message_id === message_id);
  expect(newest(stream)?.seen.merchant).toEqual({ message_id, time: 0 });
});

test("nothing is told twice, and nothing of other orders", async () => {
  const { id, customer, staff } = await anOrder();
  const other = await anOrder({ customer });
  await say(customer, id);
  const stream = await openBoth(customer, id);
  await stream.until(() => stream.signals.length === 1);
  await markRead(other.staff, { id: other.id });
  for (let count = 0; count < 3; count += 1) await markRead(staff, { id });
  await say(staff, id);
  await markRead(customer, { id });
  await stream.until(() => (newest(stream)?.seen.customer.message_id ?? 0) > 0);
  const told = stream.signals.map((now) => JSON.stringify(now));
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(stream.signals.map((now) => now.id))).toEqual(new Set([id]));
});

test("colleagues hear who is writing, and the customer does not", async () => {
  const { id, customer, staff } = await anOrder({ in: "in_communication" });
  const [theirs, own] = [await openBoth(await aStaff(), id), await openBoth(customer, id)];
  await noteWriting(staff, { id });
  await theirs.until(() => newest(theirs)?.writing.length === 1);
  expect(newest(theirs)?.writing).toEqual([staff.name]);
  await say(staff, id);
  await markRead(staff, { id });
  await own.until(() => (newest(own)?.seen.merchant.message_id ?? 0) > 0);
  expect(own.signals.every(({ writing }) => writing.length === 0)).toBe(true);
});

test("a program that does not ask for signals hears facts alone", async () => {
  const { id, customer, staff } = await anOrder();
  const [plain, all] = [
    await openStream(customer, { order: id }),
    await openStream(customer, { signals: 1 }),
  ];
  const witness = await openBoth(customer, id);
  await say(customer, id);
  await markRead(staff, { id });
  await witness.until(() => (newest(witness)?.seen.merchant.message_id ?? 0) > 0);
  await say(staff, id, "And a fact");
  for (const stream of [plain, all]) {
    expect(await stream.hears(2)).toHaveLength(2);
    expect(stream.signals).toEqual([]);
  }
});

test("a reader who does not keep up loses signals, and never a fact", async () => {
  await useHub({ everyMs: NEVER });
  const { id, customer, staff } = await anOrder();
  const response = await askForStream(customer, { order: id, signals: 1 });
  const reader = response.body?.getReader();
  await reader?.read(); // it says where it begins, and then nobody reads on
  reader?.releaseLock();
  const witness = await openBoth(staff, id);
  const sent: number[] = [];
  for (let count = 0; count < 5; count += 1) {
    sent.push((await say(customer, id, `Word ${count}`)).id);
    await markRead(staff, { id });
    await witness.until(() => newest(witness)?.seen.merchant.message_id === sent.at(-1));
  }
  const late = new ReadStream(response);
  await late.hears(5);
  expect(late.heard.map(({ fact }) => fact.message?.id)).toEqual(sent);
  expect(late.signals.length).toBeLessThan(5);
  const { id: last } = await say(customer, id, "The last");
  await markRead(staff, { id });
  await late.until(() => newest(late)?.seen.merchant.message_id === last);
  expect(newest(late)?.seen.merchant.message_id).toBe(last);
});

test("a stranger hears no signals of the order", async () => {
  const { id } = await anOrder();
  const refused = await askForStream(await aCustomer(), { order: id, signals: 1 });
  expect(await refused.json()).toMatchObject({ code: 1002 });
});
