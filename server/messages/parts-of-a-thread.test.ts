import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { MessageListQuery } from "@/schemas/message";
import { getOrderPage } from "@/server/orders/get-order-page";
import { sendSketch } from "@/server/sketches/send-sketch";
import { aCustomer, anOrder, type Situation } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { deleteMessage } from "./delete-message";
import { editMessage } from "./edit-message";
import { listMessages } from "./list-messages";
import { sendMessage } from "./send-message";

type Part = { show?: "files" | "decisions"; keyword?: string; before?: number };

let given: Situation;
beforeEach(async () => {
  given = await anOrder({ in: "quoted" });
});

const say = (viewer: Viewer, content: string) =>
  sendMessage(viewer, { comm_order_id: given.id, message_type: "text", content });
const read = async (part: Part, viewer = given.customer) => {
  const query = { comm_order_id: given.id, current: 1, page_size: 100, ...part };
  return listMessages(viewer, query as ReturnType<typeof MessageListQuery.parse>);
};
const texts = async (part: Part) => (await read(part)).rows.map(({ content }) => content);

describe("looking for words in a thread", () => {
  test("both sides find every message that has all of them, whatever their case and in Chinese too", async () => {
    await say(given.staff, "Waxed CHERRY, or ash?");
    await say(given.customer, "Ash, please: cherry is too dark");
    await say(given.staff, "黑胡桃木的桌面");
    expect(await texts({ keyword: "cherry" })).toHaveLength(2);
    expect(await texts({ keyword: " ash  cherry " })).toHaveLength(2);
    expect(await texts({ keyword: "cherry dark" })).toEqual(["Ash, please: cherry is too dark"]);
    expect(await texts({ keyword: "胡桃" })).toEqual(["黑胡桃木的桌面"]);
    expect(await read({ keyword: "cherry", before: 2 ** 31 - 1 }, given.staff)).toMatchObject({ total: 2 });
    expect(await texts({ keyword: "walnut" })).toEqual([]);
  });

  test("signs count as they are written, and no words at all find everything", async () => {
    await say(given.customer, "100% wool_felt \\o/");
    for (const keyword of ["100%", "wool_f", "\\o/"])
      expect(await texts({ keyword }), keyword).toHaveLength(1);
    for (const keyword of ["1%0", "w_ol"]) expect(await texts({ keyword }), keyword).toEqual([]);
    expect(await texts({ keyword: "  " })).toEqual(await texts({}));
  });

  test("a file is found by its name and not by its address, and what was deleted or replaced is not found", async () => {
    const upload = await anUpload(given.customer, { name: "hallway.png" });
    const file = { comm_order_id: given.id, message_type: "image" as const, content: upload.file_location };
    await sendMessage(given.customer, file);
    expect(await texts({ keyword: "hallway" })).toHaveLength(1);
    expect(await texts({ keyword: "http" })).toEqual([]);
    const secret = await say(given.customer, "The code of the door is 4711");
    const wrong = await say(given.customer, "Thirty centimetres");
    await deleteMessage(given.customer, { comm_order_id: given.id, message_id: secret.id });
    await editMessage(given.customer, {
      comm_order_id: given.id,
      message_id: wrong.id,
      content: "Forty centimetres",
    });
    for (const keyword of ["4711", "thirty", "deleted"])
      expect(await texts({ keyword }), keyword).toEqual([]);
    expect(await texts({ keyword: "forty" })).toHaveLength(1);
  });

  test("nothing of another order is found, and a stranger finds nothing", async () => {
    const other = await anOrder({ customer: given.customer });
    await sendMessage(other.customer, { comm_order_id: other.id, message_type: "text", content: "Cherry" });
    expect(await texts({ keyword: "cherry" })).toEqual([]);
    await expect(read({ keyword: "cherry" }, await aCustomer())).rejects.toMatchObject({
      kind: "not_allowed",
    });
  });
});

describe("a part of a thread", () => {
  test("files are what was sent as one, and decisions are quotes and rounds of pictures", async () => {
    const [upload, sketch] = [await anUpload(given.customer), await anUpload(given.staff)];
    await say(given.customer, "Like this");
    const picture = await sendMessage(given.customer, {
      comm_order_id: given.id,
      message_type: "image",
      content: upload.file_location,
    });
    await sendSketch(given.staff, { id: given.id, images: [sketch.file_location], note: "A first idea" });
    const types = async (show: Part["show"]) => (await read({ show })).rows.map((row) => row.message_type);
    expect((await read({ show: "files" })).rows[0]).toEqual(picture);
    expect(await types("files")).toEqual(["image", "image"]);
    expect(await types("decisions")).toEqual(["quote", "image", "text"]);
    expect(await texts({ show: "decisions", keyword: "first idea" })).toEqual(["A first idea"]);
  });

  test("the page has it beside the order, which stays whole", async () => {
    await say(given.customer, "Like this");
    const { order, thread } = await getOrderPage(given.customer, { id: given.id, show: "decisions" });
    expect(thread.only).toMatchObject({ show: "decisions", words: "", total: 1 });
    expect(thread.only?.messages.map((row) => row.message_type)).toEqual(["quote"]);
    expect(order.messages.map(({ content }) => content)).toContain("Like this");
    const found = await getOrderPage(given.customer, { id: given.id, words: "like" });
    expect(found.thread.only?.messages.map(({ content }) => content)).toEqual(["Like this"]);
  });
});
