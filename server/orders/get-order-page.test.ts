import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { getOrder } from "./get-order";
import { getOrderPage, THREAD_PAGE } from "./get-order-page";

/** An order on which staff and customer have written `count` messages by turns, "1", "2", "3" … */
async function talkedOver(count: number) {
  const given = await anOrder({ in: "in_communication" });
  for (let at = 1; at <= count; at++) await say(at % 2 ? given.customer : given.staff, given.id, String(at));
  return given;
}

const say = (viewer: Viewer, comm_order_id: number, content: string) =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content });
const texts = ({ order }: { order: { messages: { content: string }[] } }) =>
  order.messages.map(({ content }) => content);

test("a page opens at the end of a long thread and goes back in it by what is drawn", async () => {
  const { id, customer } = await talkedOver(2 * THREAD_PAGE + 1);
  const page = await getOrderPage(customer, { id });
  expect(texts(page)).toEqual(Array.from({ length: THREAD_PAGE }, (_, at) => String(at + THREAD_PAGE + 2)));
  expect(page.thread.earlier).toBe(THREAD_PAGE + 1);
  const back = await getOrderPage(customer, { id, from: page.order.messages[0]?.id });
  expect(texts(back).slice(0, 2)).toEqual(["2", "3"]);
  expect(texts(back)).toHaveLength(2 * THREAD_PAGE);
  expect(back.thread.earlier).toBe(1);
  const whole = await getOrderPage(customer, { id, from: back.order.messages[0]?.id });
  expect(texts(whole)).toEqual(texts({ order: await getOrder(customer, { id }) }));
  expect(whole.thread.earlier).toBe(0);
});

test("beside the thread the page has what the whole order has: facts, people, files and what is unread", async () => {
  const { id, customer, staff } = await talkedOver(1);
  const colleague = await aStaff();
  const image = { comm_order_id: id, message_type: "image" as const, content: "https://pic.test/a.jpg" };
  const picture = await sendMessage(colleague, image);
  await markRead(customer, { id });
  for (let at = 0; at < THREAD_PAGE; at++) await say(staff, id, "More");
  const { order, thread } = await getOrderPage(customer, { id });
  const whole = await getOrder(customer, { id });
  const facts = ({ events }: typeof whole) => events.filter(({ type }) => type !== "message_sent");
  const people = ({ events }: typeof whole) => new Set(events.map(({ actor_name }) => actor_name));
  expect(facts(order)).toEqual(facts(whole));
  expect(people(order)).toEqual(people(whole));
  expect(order.unread).toBe(THREAD_PAGE);
  expect(thread).toEqual({ earlier: 2, readTo: picture.id, files: [picture], only: null });
  expect({ ...order, messages: [], events: [] }).toEqual({ ...whole, messages: [], events: [] });
});

test("a message of another order, or one that does not exist, takes nobody elsewhere", async () => {
  const { id, customer } = await talkedOver(2);
  const other = await talkedOver(1);
  const [foreign] = await db().message.findMany({
    where: { orderId: other.id },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(texts(await getOrderPage(customer, { id, from: foreign?.id }))).toEqual(["1", "2"]);
  expect(texts(await getOrderPage(customer, { id, from: 1 }))).toEqual(["1", "2"]);
});

test("a stranger finds no page, and staff hear that an order does not exist", async () => {
  const { id, staff } = await talkedOver(0);
  await expect(getOrderPage(await aCustomer(), { id })).rejects.toMatchObject({ kind: "not_allowed" });
  await expect(getOrderPage(staff, { id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
});
