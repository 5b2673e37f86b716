import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aQuote, aStaff, type Situation } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { anUpload } from "@/server/testing/uploads";
import { listMessages } from "./list-messages";
import { markRead } from "./mark-read";
import { sendMessage } from "./send-message";

const say = (viewer: Viewer, comm_order_id: number, content = "Which wood?", more: object = {}) =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content, ...more });

describe("writing a message", () => {
  test("both sides may, and after each it is the other one's turn", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const asked = await say(staff, id, "Which wood?");
    expect(asked).toMatchObject({
      comm_order_id: id,
      sender_id: staff.id,
      sender_type: "admin",
      sender_name: staff.name,
      message_type: "text",
      content: "Which wood?",
    });
    expect((await getOrder(staff, { id })).turn).toBe("customer");
    expect(await say(customer, id, "Oak")).toMatchObject({ sender_id: customer.id, sender_type: "user" });
    const order = await getOrder(customer, { id });
    expect(order.turn).toBe("merchant");
    expect(order.events.slice(-2)).toMatchObject([{ type: "message_sent" }, { type: "message_sent" }]);
  });

  test("writing on a quoted order does not take the decision from the customer", async () => {
    const { id, customer } = await anOrder({ in: "quoted" });
    await say(customer, id);
    expect((await getOrder(customer, { id })).turn).toBe("customer");
  });

  test("whoever it says it is from, it is from the one who sends it", async () => {
    const { id, customer, staff } = await anOrder();
    await expect(say(customer, id, "Hi", { sender_id: staff.id })).rejects.toMatchObject({
      kind: "not_allowed",
    });
    expect(await say(customer, id, "Hi", { sender_id: customer.id })).toMatchObject({
      sender_id: customer.id,
    });
    expect(await say(customer, id, "Hi", { sender_id: 0, sender_name: "The boss" })).toMatchObject({
      sender_name: customer.name,
    });
  });

  test("nobody writes on a cancelled order", async () => {
    const { id, customer, staff } = await anOrder({ in: "cancelled" });
    for (const viewer of [customer, staff])
      await expect(say(viewer, id)).rejects.toMatchObject({
        kind: "conflict",
        values: { status: "cancelled" },
      });
  });

  test("a stranger finds nothing, and staff hear that an order does not exist", async () => {
    const { id, staff } = await anOrder();
    await expect(say(await aCustomer(), id)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(say(staff, 999_999)).rejects.toMatchObject({ kind: "missing" });
  });

  test("customers cannot send a quote, and staff are told how", async () => {
    const { id, customer, staff } = await anOrder();
    const quote = { message_type: "quote" };
    await expect(say(customer, id, "10", quote)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(say(staff, id, "10", quote)).rejects.toMatchObject({
      fields: { message_type: [{ rule: "quote_type" }] },
    });
  });

  test("nobody has the last word on an order that is cancelled at that moment", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const said = await meanwhile(
      () => cancelOrder(customer, { id, reason: "Never mind" }),
      () => say(staff, id, "Wait!"),
    );
    expect(said).toMatchObject({ kind: "conflict", reason: "order_changed" });
    const { messages } = await getOrder(customer, { id });
    expect(messages.at(-1)).toMatchObject({ content: "Never mind" });
  });

  test("a word that meets a quote is said all the same, after it", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const said = await meanwhile(
      () => sendQuote(staff, aQuote(id)),
      () => say(customer, id, "Is it ready?"),
    );
    expect(said).toMatchObject({ content: "Is it ready?" });
    const order = await getOrder(customer, { id });
    expect(order).toMatchObject({ status: 2, turn: "customer" });
    expect(order.events.map(({ seq }) => seq)).toEqual(order.events.map((_, at) => at + 1));
  });
});

describe("answering a message", () => {
  test("what it answers goes with it in short, in the thread, in lists and in the feed", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const asked = await say(staff, id, `Which wood? ${"Oak or ash? ".repeat(50)}`);
    const answer = await say(customer, id, "Ash", { reply_to: asked.id });
    expect(answer).toMatchObject({ reply_to: asked.id, content: "Ash" });
    expect(answer.original).toEqual({
      sender_id: staff.id,
      sender_type: "admin",
      sender_name: staff.name,
      message_type: "text",
      content: asked.content.slice(0, 200),
    });
    const { rows } = await listMessages(staff, { comm_order_id: id, current: 1, page_size: 100 });
    expect(rows.at(-1)).toEqual(answer);
    expect(rows.at(-2)).toEqual(asked);
    expect(asked).not.toHaveProperty("original");
    const order = await getOrder(staff, { id });
    expect([order.messages.at(-1), order.last_message]).toEqual([answer, answer]);
  });

  test("a picture is answered by its name, and by a picture", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const { file_location: content } = await anUpload(customer, { name: "oak.png" });
    const picture = await say(customer, id, content, { message_type: "image" });
    const upload = await anUpload(staff, { name: "ash.png" });
    const answer = await say(staff, id, upload.file_location, {
      message_type: "image",
      reply_to: picture.id,
    });
    expect(answer).toMatchObject({
      message_type: "image",
      original: { message_type: "image", content: "oak.png" },
    });
    const foreign = {
      message_type: "image",
      reply_to: (await say(staff, id, "https://pic.test/a.jpg", { message_type: "image" })).id,
    };
    expect((await say(customer, id, "https://pic.test/b.jpg", foreign)).original).toMatchObject({
      content: "",
    });
  });

  test("a message of another order, or none, is not answered, and nothing is said", async () => {
    const { id, customer } = await anOrder({ in: "in_communication" });
    const other = await anOrder({ in: "in_communication" });
    const foreign = await say(other.customer, other.id, "Psst");
    for (const reply_to of [foreign.id, 2_147_483_647])
      await expect(say(customer, id, "What?", { reply_to })).rejects.toMatchObject({
        kind: "invalid",
        fields: { reply_to: [{ rule: "no_message" }] },
      });
    expect((await listMessages(customer, { comm_order_id: id, current: 1 })).rows).toEqual([]);
  });
});

describe("pictures and files in a message", () => {
  let given: Situation;
  beforeAll(async () => {
    given = await anOrder({ in: "in_communication" });
  });
  const send = (viewer: Viewer, message_type: "image" | "file", content: string) =>
    say(viewer, given.id, content, { message_type });

  test("one's own upload is shown to the other side, with its size and a small picture", async () => {
    const { customer, staff, id } = given;
    const upload = await anUpload(customer, { name: "oak.png" });
    const message = await send(customer, "image", upload.file_location);
    expect(message).toMatchObject({
      content: upload.file_location,
      meta: { file_name: "oak.png", width: 40, height: 30, thumb: upload.thumb },
    });
    const { rows } = await listMessages(staff, { comm_order_id: id, current: 1, page_size: 100 });
    expect(rows.at(-1)).toEqual(message);
  });

  test("a picture elsewhere is taken by its https address", async () => {
    expect(await send(given.staff, "image", "https://pic.test/a.jpg")).toMatchObject({
      content: "https://pic.test/a.jpg",
    });
  });

  test.each([
    "http://pic.test/a.jpg",
    "oak.png",
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "/pictures/a.webp",
  ])("“%s” is no address of a picture", async (address) => {
    await expect(send(given.customer, "image", address)).rejects.toMatchObject({
      fields: { content: [{ rule: "image_address" }] },
    });
  });

  test("a document is a file, not a picture", async () => {
    const paper = await anUpload(given.customer, { kind: "pdf" });
    await expect(send(given.customer, "image", paper.file_location)).rejects.toMatchObject({
      fields: { content: [{ rule: "image_address" }] },
    });
    expect(await send(given.customer, "file", paper.file_location)).toMatchObject({
      message_type: "file",
      content: paper.file_location,
    });
  });

  test("somebody else's upload, or one that does not exist, cannot be sent", async () => {
    const foreign = await anUpload(await aCustomer());
    const nowhere = "/api/attachment/file/AAAAAAAAAAAAAAAAAAAAAA";
    for (const address of [foreign.file_location, nowhere])
      await expect(send(given.customer, "image", address)).rejects.toMatchObject({
        fields: { content: [{ rule: "not_your_upload" }] },
      });
  });
});

describe("reading the thread", () => {
  let given: Situation;
  beforeAll(async () => {
    given = await anOrder({ in: "in_communication" });
    for (let at = 1; at <= 7; at++)
      await say(at % 2 ? given.customer : given.staff, given.id, `Message ${at}`);
  });
  const read = (viewer: Viewer, query: object) =>
    listMessages(viewer, { comm_order_id: given.id, current: 1, ...query });
  const texts = ({ rows }: { rows: { content: string }[] }) => rows.map(({ content }) => content);

  test("it is told from the oldest on, page by page", async () => {
    const first = await read(given.customer, { page_size: 4 });
    const second = await read(given.customer, { current: 2, pageSize: 4 });
    expect([...texts(first), ...texts(second)]).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => `Message ${at}`));
    expect([first.total, second.total]).toEqual([7, 7]);
    expect(texts(await read(given.customer, { current: 3, page_size: 4 }))).toEqual([]);
  });

  test("whoever knows a message reads on behind it", async () => {
    const { rows } = await read(given.staff, { page_size: 5 });
    const rest = await read(given.staff, { after: rows.at(-1)?.id });
    expect(texts(rest)).toEqual(["Message 6", "Message 7"]);
    expect(rest.total).toBe(2);
  });

  test("whoever reads a thread from its end goes back from the oldest message that they have", async () => {
    const late = await read(given.customer, { before: 2_147_483_647, page_size: 3 });
    expect(texts(late)).toEqual(["Message 5", "Message 6", "Message 7"]);
    const back = await read(given.customer, { before: late.rows[0]?.id, page_size: 3 });
    expect(texts(back)).toEqual(["Message 2", "Message 3", "Message 4"]);
    expect(back.total).toBe(4);
    const between = await read(given.staff, { after: back.rows[0]?.id, before: late.rows[0]?.id });
    expect(texts(between)).toEqual(["Message 3", "Message 4"]);
  });

  test("a stranger reads nothing, staff hear that an order does not exist", async () => {
    await expect(read(await aCustomer(), {})).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(read(given.staff, { comm_order_id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
  });

  test("what the other side wrote is unread until it is read, for each reader by themselves", async () => {
    const { id, customer, staff } = given;
    const unread = async (viewer: Viewer) => (await getOrder(viewer, { id })).unread;
    expect([await unread(customer), await unread(staff)]).toEqual([3, 4]);
    await markRead(customer, { id });
    expect([await unread(customer), await unread(staff)]).toEqual([0, 4]);
    await say(staff, id, "One more thing");
    expect(await unread(customer)).toBe(1);
    const { id: newest } = await say(staff, id, "And that is all");
    await markRead(customer, { id });
    expect(await markRead(customer, { id })).toEqual({ id, message_id: newest });
    expect(await unread(customer)).toBe(0);
  });

  test("both sides see how far the other one has read, whoever of the studio that was, and since when", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const seen = async (viewer: Viewer) => (await getOrder(viewer, { id })).seen;
    const nothing = { message_id: 0, time: 0 };
    expect(await seen(customer)).toEqual({ customer: nothing, merchant: nothing });
    const { id: first } = await say(customer, id, "Is ash as hard?");
    await markRead(await aStaff(), { id });
    const { id: second } = await say(customer, id, "And oak?");
    expect(await seen(customer)).toEqual({
      customer: nothing,
      merchant: { message_id: first, time: expect.any(Number) },
    });
    await db().orderRead.updateMany({ where: { orderId: id }, data: { readAt: new Date(1_000_000) } });
    await markRead(staff, { id });
    await markRead(customer, { id });
    const both = await seen(customer);
    expect([both.merchant.message_id, both.customer.message_id]).toEqual([second, second]);
    expect(both.merchant.time).toBeGreaterThan(1_000);
    await db().orderRead.updateMany({ where: { orderId: id }, data: { readAt: new Date(1_000_000) } });
    await markRead(staff, { id }); // nothing is new, so it was seen when it was seen
    expect((await seen(staff)).merchant).toEqual({ message_id: second, time: 1_000 });
  });

  test("reading the list by a program does not count as having read it", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    await say(staff, id);
    await listMessages(customer, { comm_order_id: id, current: 1 });
    expect((await getOrder(customer, { id })).unread).toBe(1);
  });

  test("whoever reads on behind a message misses none of two that are written at once", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    await meanwhile(
      () => say(staff, id, "First"),
      () => say(customer, id, "Second"),
    );
    const { rows } = await listMessages(staff, { comm_order_id: id, current: 1 });
    expect(rows.map(({ content }) => content)).toEqual(["First", "Second"]);
  });

  test("a stranger cannot mark anything as read", async () => {
    await expect(markRead(await aCustomer(), { id: given.id })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });
});
