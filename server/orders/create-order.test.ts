import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { requestFor } from "@/schemas/order";
import { db } from "@/server/db";
import { aCustomer, anOwner, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { createOrder } from "./create-order";
import { getOrder } from "./get-order";

describe("submitting a request", () => {
  let customer: Viewer;
  beforeAll(async () => {
    customer = await aCustomer();
  });

  test("a customer gets a pending order with everything they wrote, and it is the merchant's turn", async () => {
    const product = await aProduct({ title: "Oak desk" });
    const { id, status } = await createOrder(
      customer,
      aRequest(product.id, { images: ["https://pic.test/a.jpg"], event_date: "2030-05-20" }),
    );
    expect(status).toBe(0);
    expect(await getOrder(customer, { id })).toMatchObject({
      status: 0,
      order_id: 0,
      user_id: customer.id,
      archive_id: product.id,
      title: "A desk for two",
      content: "Two metres wide, oiled oak.",
      phone: "+86 138 0013 8000",
      images: ["https://pic.test/a.jpg"],
      event_date: "2030-05-20",
      admin_id: 0,
      quote_price: "",
      quote: null,
      turn: "merchant",
      stage: "requested",
      version: 1,
      messages: [],
      product: { id: product.id, title: "Oak desk" },
      thumb: "http://localhost:3000/pictures/oak-desk.webp",
      events: [{ seq: 1, type: "submitted", actor_id: customer.id, actor_type: "user", from: null, to: 0 }],
    });
  });

  test("staff and owner cannot submit requests", async () => {
    const { id } = await aProduct();
    for (const viewer of [await aStaff(), await anOwner()])
      await expect(createOrder(viewer, aRequest(id))).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("a product that does not exist, or takes no requests, gets none", async () => {
    await expect(createOrder(customer, aRequest(999_999))).rejects.toMatchObject({ reason: "no_product" });
    const closed = await aProduct({ open: false, title: "Winter coat" });
    const before = await db().order.count();
    await expect(createOrder(customer, aRequest(closed.id))).rejects.toMatchObject({
      kind: "conflict",
      reason: "product_closed",
      values: { product: "Winter coat" },
    });
    expect(await db().order.count()).toBe(before);
  });

  test("every request meets the product as it is, whatever it was at the one before", async () => {
    const product = await aProduct({ title: "Stool" });
    const again = () => createOrder(customer, aRequest(product.id));
    const change = (data: object) => db().product.update({ where: { id: product.id }, data });
    await again();
    await again();
    await change({ open: false });
    await expect(again()).rejects.toMatchObject({ reason: "product_closed" });
    await change({ open: true, requestCap: 2 });
    await expect(again()).rejects.toMatchObject({ reason: "product_full" });
    await change({ requestCap: null });
    await again();
    await change({ fields: [{ key: "wood", label: "Wood", type: "text", required: true }] });
    await expect(again()).rejects.toMatchObject({ fields: { "order_extra.wood": [{ rule: "required" }] } });
    await db()
      .$executeRaw`UPDATE "Product" SET "fields" = '[{"key": "legs", "label": "Legs", "type": "number"}]' WHERE "id" = ${product.id}`;
    const { id } = await again();
    expect((await getOrder(customer, { id })).order_fields.map(({ name }) => name)).toEqual(["Legs"]);
  });

  test("the questions stay as they were asked, whatever the product asks later", async () => {
    const product = await aProduct({
      fields: [
        { key: "material", label: "Which wood?", type: "select", options: ["oak", "ash"], required: true },
      ],
    });
    const { id } = await createOrder(customer, aRequest(product.id, { order_extra: { material: "oak" } }));
    await db().product.update({ where: { id: product.id }, data: { fields: [], title: "Renamed" } });
    const [asked] = (await getOrder(customer, { id })).order_fields;
    expect(asked).toEqual({
      name: "Which wood?",
      field_name: "material",
      type: "select",
      required: true,
      remark: "",
      content: "oak\nash",
      value: "oak",
    });
  });

  test("answers are held to the product's own questions, and nothing is kept of a refused request", async () => {
    const { id } = await aProduct({
      fields: [
        { key: "wood", type: "select", options: ["oak"], required: true },
        { key: "width", type: "number", min: 40, max: 300 },
      ],
    });
    const before = await db().order.count();
    await expect(createOrder(customer, aRequest(id, { order_extra: { width: 10 } }))).rejects.toMatchObject({
      kind: "invalid",
      fields: {
        "order_extra.wood": [{ rule: "required" }],
        "order_extra.width": [{ rule: "too_small_number", values: { min: 40 } }],
      },
    });
    expect(await db().order.count()).toBe(before);
  });

  test("the product's own questions, sent back unanswered, are no request", async () => {
    const { id } = await aProduct({ template: "For whom?\n\nUntil when?\n" });
    const content = "For whom?\n\nUntil when?";
    await expect(createOrder(customer, aRequest(id, { content }))).rejects.toMatchObject({
      fields: { content: [{ rule: "only_template" }] },
    });
    expect(requestFor([], "For whom?").shape.content.safeParse(" For whom? ").success).toBe(false);
  });

  test("a picture elsewhere that could be taken for one of ours is refused", async () => {
    const { id } = await aProduct();
    for (const image of [
      "https://other.test/pictures/oak-desk.webp",
      "https://other.test/api/attachment/file/abc",
    ])
      await expect(createOrder(customer, aRequest(id, { images: [image] }))).rejects.toMatchObject({
        fields: { "images.0": [{ rule: "not_your_upload" }] },
      });
  });

  test("a document is no reference picture, and no answer to a question for pictures", async () => {
    const paper = (await anUpload(customer, { kind: "pdf" })).file_location;
    const { id } = await aProduct({
      fields: [
        { key: "room", type: "images" },
        { key: "plan", type: "file" },
      ],
    });
    const noPicture = [{ rule: "image_address" }];
    await expect(createOrder(customer, aRequest(id, { images: [paper] }))).rejects.toMatchObject({
      fields: { "images.0": noPicture },
    });
    await expect(
      createOrder(customer, aRequest(id, { order_extra: { room: [paper] } })),
    ).rejects.toMatchObject({
      fields: { "order_extra.room": noPicture },
    });
    expect(await createOrder(customer, aRequest(id, { order_extra: { plan: paper } }))).toMatchObject({
      status: 0,
    });
  });

  test("a question that was not asked needs no answer, and what was written there before is not kept", async () => {
    const [customer, product] = [
      await aCustomer(),
      await aProduct({
        fields: [
          { key: "engraving", type: "select", options: ["yes", "no"] },
          { key: "words", required: true, shown_when: "engraving", shown_for: ["yes"] },
        ],
      }),
    ];
    const ask = (order_extra: Record<string, string>) =>
      createOrder(customer, aRequest(product.id, { order_extra }));
    await expect(ask({ engraving: "yes" })).rejects.toMatchObject({
      fields: { "order_extra.words": [{ rule: "required" }] },
    });
    const { id } = await ask({ engraving: "no", words: "For ever" });
    expect((await getOrder(customer, { id })).order_extra).toEqual({ engraving: "no" });
  });

  test("answers to questions that nobody asked are kept as they are", async () => {
    const { id: product } = await aProduct();
    const order_extra = { cat: "grey", count: 2, gift: true, colours: ["red", "blue"] };
    const { id } = await createOrder(customer, aRequest(product, { order_extra }));
    expect((await getOrder(customer, { id })).order_extra).toEqual(order_extra);
  });

  test("the day it is needed comes from the question that asks for it, unless the customer says otherwise", async () => {
    const { id: product } = await aProduct({
      fields: [{ key: "delivery_time", type: "date", event_date: true }],
    });
    const answered = { order_extra: { delivery_time: "2030-03-01" } };
    const one = await createOrder(customer, aRequest(product, answered));
    expect((await getOrder(customer, one)).event_date).toBe("2030-03-01");
    const other = await createOrder(customer, aRequest(product, { ...answered, event_date: "2030-04-01" }));
    expect((await getOrder(customer, other)).event_date).toBe("2030-04-01");
    const none = await createOrder(customer, aRequest(product));
    expect((await getOrder(customer, none)).event_date).toBe("");
  });

  test("a price cannot be smuggled in", async () => {
    const { id: product } = await aProduct();
    const smuggled = { ...aRequest(product), quote_price: "1", amount: 1, status: 3 } as never;
    const order = await getOrder(customer, await createOrder(customer, smuggled));
    expect(order).toMatchObject({ quote_price: "", status: 0, quotes: [] });
  });
});
