import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { listMessagesEndpoint, sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { getOrderEndpoint, updateOrderEndpoint } from "@/schemas/endpoints/orders";
import { acceptQuoteEndpoint } from "@/schemas/endpoints/quotes";
import { anOrder, aProduct } from "@/server/testing/factories";
import { call, tokenOf } from "@/server/testing/wire";

let customer: Viewer;
let staff: Viewer;
let headers: Record<string, string>;
beforeAll(async () => {
  ({ customer, staff } = await anOrder());
  headers = await tokenOf(customer);
});

/** An order on a product with questions, as its customer's program finds it. */
async function theOrder(status: "pending" | "quoted" = "pending"): Promise<number> {
  const product = await aProduct({
    fields: [
      { key: "delivery_time", type: "date", event_date: true },
      { key: "requirement", type: "textarea" },
    ],
  });
  const order_extra = { delivery_time: "2030-01-01", requirement: "Quiet colours" };
  return (await anOrder({ in: status, customer, staff, request: { archive_id: product.id, order_extra } }))
    .id;
}

describe("a program that knows only the publication changes a request", () => {
  const update = async (body: object) => call(updateOrderEndpoint, { headers, body });

  test.each([
    [{ title: "更新后的定制网站主题" }],
    [{ content: "With a checkout, please." }],
    [{ phone: "13888888888" }],
    [{ images: ["https://pic.test/a.jpg"] }],
  ])("one thing at a time: %o", async (changed) => {
    const id = await theOrder();
    const before = await call(getOrderEndpoint, { headers, query: { id } });
    const { code, data } = await update({ id: String(id), ...changed });
    expect(code).toBe(0);
    expect(data).toMatchObject(changed);
    const kept = Object.keys({ title: 1, content: 1, phone: 1, images: 1, order_extra: 1, event_date: 1 });
    for (const field of kept.filter((name) => !(name in changed)))
      expect(data[field], field).toEqual(before.data[field]);
  });

  test("and all at once, with answers merged by their key", async () => {
    const id = await theOrder();
    const { data } = await update({
      id,
      title: "Other",
      content: "Other",
      phone: "12345",
      images: [],
      order_extra: { delivery_time: "2031-12-31", colour: "blue" },
      status: 3,
      user_id: staff.id,
      quote_price: "1",
    });
    expect(data).toMatchObject({
      title: "Other",
      order_extra: { delivery_time: "2031-12-31", requirement: "Quiet colours", colour: "blue" },
      event_date: "2031-12-31",
      status: 0,
      user_id: customer.id,
      quote_price: "",
    });
  });

  test.each([
    [{ title: "" }, "title"],
    [{ title: "x".repeat(201) }, "title"],
    [{ content: " " }, "content"],
    [{ phone: "call me" }, "phone"],
    [{ images: Array(21).fill("https://pic.test/a.jpg") }, "images"],
    [{ images: "https://pic.test/a.jpg" }, "images"],
    [{ images: ["ftp://pic.test/a.jpg"] }, "images.0"],
    [{ order_extra: [] }, "order_extra"],
    [{ order_extra: { delivery_time: "soon" } }, "order_extra.delivery_time"],
    [{ order_extra: { other: { deep: 1 } } }, "order_extra.other"],
  ])("what cannot be is refused by its name, and nothing is stored: %o", async (wrong, field) => {
    const id = await theOrder();
    const before = await call(getOrderEndpoint, { headers, query: { id } });
    expect(await update({ id, ...wrong })).toMatchObject({
      status: 200,
      code: -1,
      data: { fields: { [field]: [expect.any(String)] } },
    });
    expect((await call(getOrderEndpoint, { headers, query: { id } })).data).toEqual(before.data);
  });
});

describe("a program that knows only the publication accepts a quote", () => {
  const accept = async (body: object) => call(acceptQuoteEndpoint, { headers, body });
  const ADDRESS = {
    id: 7,
    name: "李明",
    phone: "13888888888",
    province: "浙江省",
    city: "宁波市",
    country: "鄞州区",
    address_info: "中兴路 1 号",
    postcode: "315000",
    is_default: true,
  };
  const WHOLE = {
    goods_id: 188,
    quantity: 1,
    goods_sku_id: 3,
    details: [{ goods_id: 188, quantity: 1, goods_sku_id: null }],
    remark: "Ring twice",
    type: "goods",
    coupon_code: "SPRING",
    coupon_code_id: 5,
    coupon_id: 6,
    address: ADDRESS,
  };

  test("with everything that is published: it is kept, and the price is the quote's", async () => {
    const id = await theOrder("quoted");
    const { code, data } = await accept({ comm_order_id: id, ...WHOLE, amount: 1, price: "0.01" });
    expect(code).toBe(0);
    expect(data).toMatchObject({
      id: expect.any(Number),
      order_id: expect.stringMatching(/^\d+$/),
      amount: 990_050,
      status: 0,
      type: "goods",
      remark: "Ring twice",
      order_address: ADDRESS,
    });
    expect(data.accepted_with).toEqual(WHOLE);
    const order = await call(getOrderEndpoint, { headers, query: { id } });
    expect(order.data).toMatchObject({ status: 3, order_id: data.id });
  });

  test("with numbers as text", async () => {
    const id = String(await theOrder("quoted"));
    const numbers = {
      goods_id: "188",
      quantity: "2",
      goods_sku_id: "0",
      coupon_code_id: "5",
      coupon_id: "6",
    };
    const { data } = await accept({ id, ...numbers });
    expect(data.accepted_with).toEqual({
      goods_id: 188,
      quantity: 2,
      goods_sku_id: 0,
      coupon_code_id: 5,
      coupon_id: 6,
    });
    expect(data.amount).toBe(990_050);
  });

  test.each([null, ""])("with every field it does not use sent as %o", async (nothing) => {
    const id = await theOrder("quoted");
    const empty = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, nothing]));
    const { code, data } = await accept({ comm_order_id: id, ...empty, quote_id: nothing, version: nothing });
    expect(code).toBe(0);
    expect(data).toMatchObject({ remark: "", order_address: null, accepted_with: {} });
  });

  test("by either name of the order, or by both when they are the same", async () => {
    const [one, other] = [await theOrder("quoted"), await theOrder("quoted")];
    expect(await accept({ id: one, comm_order_id: other })).toMatchObject({
      code: -1,
      data: { fields: { comm_order_id: ["This names another order than id does. Give one of the two."] } },
    });
    expect(await accept({})).toMatchObject({ code: -1, data: { fields: { id: ["Fill this in."] } } });
    for (const id of [one, other]) {
      const { data } = await call(getOrderEndpoint, { headers, query: { id } });
      expect(data).toMatchObject({ status: 2, order_id: 0 });
    }
    expect(await accept({ id: one, comm_order_id: String(one) })).toMatchObject({ code: 0 });
    expect(await accept({ comm_order_id: other })).toMatchObject({ code: 0 });
  });

  test.each([
    [{ goods_id: -1 }, "goods_id"],
    [{ quantity: 1.5 }, "quantity"],
    [{ goods_sku_id: "many" }, "goods_sku_id"],
    [{ details: {} }, "details"],
    [{ details: ["188"] }, "details.0"],
    [{ remark: 5 }, "remark"],
    [{ remark: "x".repeat(2001) }, "remark"],
    [{ type: [] }, "type"],
    [{ coupon_code: "x".repeat(101) }, "coupon_code"],
    [{ coupon_id: 2 ** 31 }, "coupon_id"],
    [{ address: "Zhongxing Road 1" }, "address"],
    [{ address: { name: ["Ana"] } }, "address.name"],
    [{ version: 0 }, "version"],
  ])("what cannot be is refused by its name, and nothing is accepted: %o", async (wrong, field) => {
    const id = await theOrder("quoted");
    expect(await accept({ id, ...wrong })).toMatchObject({
      status: 200,
      code: -1,
      data: { fields: { [field]: [expect.any(String)] } },
    });
    const { data } = await call(getOrderEndpoint, { headers, query: { id } });
    expect(data).toMatchObject({ status: 2, order_id: 0, sale: null });
  });
});

describe("a program that knows only the publication talks on an order", () => {
  const send = async (body: object) => call(sendMessageEndpoint, { headers, body });
  const read = async (query: object) => call(listMessagesEndpoint, { headers, query });

  test("it names itself as the sender, and sends words and a picture", async () => {
    const comm_order_id = await theOrder();
    const sender = { comm_order_id, sender_id: customer.id, sender_name: "testuser" };
    expect(await send({ ...sender, message_type: "text", content: "您好" })).toMatchObject({
      code: 0,
      data: { sender_id: customer.id, sender_type: "user", sender_name: customer.name, content: "您好" },
    });
    const picture = { message_type: "image", content: "https://pic.test/uploads/image.jpg" };
    expect(await send({ ...sender, sender_id: String(customer.id), ...picture })).toMatchObject({
      code: 0,
      data: picture,
    });
    expect(await send({ ...sender, sender_id: staff.id, message_type: "text", content: "!" })).toMatchObject({
      code: 1002,
    });
    expect((await read({ comm_order_id })).total).toBe(2);
  });

  test.each([
    [{ message_type: "text" }, "content"],
    [{ content: "Hi" }, "message_type"],
    [{ message_type: "poem", content: "Hi" }, "message_type"],
    [{ message_type: "text", content: "x".repeat(20_001) }, "content"],
    [{ message_type: "location", content: "Here" }, "meta.latitude"],
    [{ message_type: "location", content: "Here", meta: { latitude: 1, longitude: [] } }, "meta.longitude"],
    [{ message_type: "contact", content: "Mrs Fan" }, "meta.phone"],
    [{ message_type: "sticker", content: "unicorn" }, "content"],
    [{ message_type: "video", content: "clip.mp4" }, "content"],
  ])("what cannot be is refused by its name: %o", async (wrong, field) => {
    const comm_order_id = await theOrder();
    expect(await send({ comm_order_id, ...wrong })).toMatchObject({
      status: 200,
      code: -1,
      data: { fields: { [field]: [expect.any(String)] } },
    });
    expect((await read({ comm_order_id })).total).toBe(0);
  });

  test("it reads ten at a time from the oldest on, or as many as it says in either spelling", async () => {
    const comm_order_id = await theOrder();
    for (let at = 1; at <= 12; at++)
      await send({ comm_order_id, message_type: "text", content: `No. ${at}` });
    const numbers = (reply: { data: { content: string }[] }) =>
      reply.data.map(({ content }) => Number(content.slice(4)));
    const first = await read({ comm_order_id });
    expect([numbers(first), first.total]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 12]);
    expect(numbers(await read({ comm_order_id, current: 2 }))).toEqual([11, 12]);
    expect(numbers(await read({ comm_order_id, current: 3, page_size: 5 }))).toEqual([11, 12]);
    expect(numbers(await read({ comm_order_id, current: 2, pageSize: 5 }))).toEqual([6, 7, 8, 9, 10]);
    const after = first.data[7].id;
    expect(numbers(await read({ comm_order_id, after, page_size: 3 }))).toEqual([9, 10, 11]);
    expect(await read({ comm_order_id, page_size: 101 })).toMatchObject({
      code: -1,
      data: { fields: { page_size: expect.anything() } },
    });
  });
});
