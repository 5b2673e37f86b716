import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { ProductDraft, type ProductInput } from "@/schemas/product-draft";
import type { Caller } from "@/server/caller";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { listProducts } from "./list-products";
import { saveProduct } from "./save-product";

const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };
const draft = (more: Partial<ProductInput> = {}): ProductDraft =>
  ProductDraft.parse({
    title: "Letterpress cards",
    url_token: "letterpress-cards",
    description: "Printed by hand",
    price_from: "120.50",
    usual_days: 14,
    reply_hours: "8",
    order_fields: [
      { name: "Paper", type: "select", content: "Cotton\n\n Felt \r\nKraft", required: true },
      { name: "纸色", type: "color" },
      { name: "How many?", type: "number", min: "50", max: 500, unit: "cards" },
      { name: "Paper", type: "text" },
      { name: "Needed", type: "date", event_date: true },
    ],
    ...more,
  });

describe("a product", () => {
  let owner: Viewer;
  beforeAll(async () => {
    owner = await anOwner();
  });

  test("is put into the catalogue by the owner, each question with a key of its own", async () => {
    const product = await saveProduct(owner, draft());
    expect(product).toMatchObject({ price: 12_050, open: true, images: [], reply_hours: 8 });
    expect(product.order_fields).toMatchObject([
      { field_name: "paper", content: "Cotton\nFelt\nKraft", required: true },
      { field_name: "question" },
      { field_name: "how_many", min: 50, max: 500, unit: "cards" },
      { field_name: "paper_2" },
      { field_name: "needed", event_date: true },
    ]);
    const second = await saveProduct(owner, draft({ url_token: "second" }));
    const { rows } = await listProducts(anybody, { current: 1 });
    expect(rows).toEqual([product, second]);
  });

  test("is changed under its number, while orders keep the questions they were asked", async () => {
    const { id, order_fields } = await saveProduct(owner, draft({ url_token: "changing" }));
    const request = { archive_id: id, order_extra: { paper: "Felt" } };
    const { id: order, customer } = await anOrder({ request });
    const [paper, ...rest] = order_fields;
    const renamed = { ...paper, name: "Which paper?", type: "select" as const, content: "Cotton" };
    const changed = await saveProduct(
      owner,
      draft({ id, url_token: "changing", title: "Cards", open: false, order_fields: [...rest, renamed] }),
    );
    expect(changed).toMatchObject({ id, title: "Cards", open: false });
    expect(changed.order_fields.at(-1)).toMatchObject({ field_name: "paper", name: "Which paper?" });
    const asked = (await getOrder(customer, { id: order })).order_fields;
    expect(asked[0]).toMatchObject({ name: "Paper", field_name: "paper", value: "Felt" });
  });

  test("asks some questions only after certain answers to one above, named by its key or its label", async () => {
    const order_fields = [
      { name: "Engraving", type: "select" as const, content: "Yes\nNo" },
      { name: "Words", type: "text" as const, required: true, shown_when: "Engraving", shown_for: "Yes\n" },
      { name: "Why", type: "text" as const, shown_when: "Words" },
    ];
    const product = await saveProduct(owner, draft({ url_token: "conditional", order_fields }));
    expect(product.order_fields).toMatchObject([
      { field_name: "engraving" },
      { field_name: "words", shown_when: "engraving", shown_for: "Yes" },
      { field_name: "why", shown_when: "words", shown_for: "" },
    ]);
    const again = draft({ id: product.id, url_token: "conditional", order_fields: product.order_fields });
    expect((await saveProduct(owner, again)).order_fields).toEqual(product.order_fields);
  });

  test("is refused when a question waits for one that is not above it, or for an answer that it does not offer", async () => {
    const engraving = { name: "Engraving", type: "select" as const, content: "Yes\nNo" };
    const words = { name: "Words", type: "text" as const, shown_when: "Engraving" };
    const refused: [ProductInput["order_fields"], object][] = [
      [[words, engraving], { "order_fields.0.shown_when": [{ rule: "condition_above" }] }],
      [[{ ...words, shown_when: "Words" }], { "order_fields.0.shown_when": [{ rule: "condition_above" }] }],
      [
        [engraving, { ...words, shown_for: "Perhaps" }],
        { "order_fields.1.shown_for": [{ rule: "condition_choice" }] },
      ],
    ];
    for (const [order_fields, fields] of refused)
      await expect(saveProduct(owner, draft({ url_token: "turned", order_fields }))).rejects.toMatchObject({
        fields,
      });
  });

  test("is nothing that staff or a customer may add or change", async () => {
    for (const other of [await aStaff(), await aCustomer()]) {
      const before = await stored();
      await expect(saveProduct(other, draft({ url_token: "theirs" }))).rejects.toMatchObject({
        kind: "not_allowed",
      });
      expect(await stored()).toBe(before);
    }
  });

  test("is refused when it is not there, its address is taken, or the currency cannot say its price", async () => {
    await saveProduct(owner, draft({ url_token: "taken" }));
    const before = await stored();
    const refused: [Partial<ProductInput>, object][] = [
      [
        { id: 999_999, url_token: "gone" },
        { kind: "missing", reason: "no_product" },
      ],
      [{ url_token: "taken" }, { fields: { url_token: [{ rule: "url_token_taken", values: {} }] } }],
      [{ url_token: "dear", price_from: "1.005" }, { fields: { price_from: [{ rule: "money" }] } }],
      [
        {
          url_token: "twice",
          order_fields: ["a", "a"].map((key) => ({ name: key, field_name: key, type: "text" })),
        },
        { fields: { "order_fields.1.field_name": [{ rule: "field_name_taken" }] } },
      ],
    ];
    for (const [more, refusal] of refused)
      await expect(saveProduct(owner, draft(more))).rejects.toMatchObject(refusal);
    expect(await stored()).toBe(before);
  });

  test("that two send at once under one address is there once", async () => {
    const both = await Promise.allSettled([1, 2].map(() => saveProduct(owner, draft({ url_token: "once" }))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

test.each([
  ["a list without choices", { name: "Wood", type: "select" as const }, ["order_fields", 0, "content"]],
  [
    "bounds the wrong way round",
    { name: "Size", type: "number" as const, min: 9, max: 1 },
    ["order_fields", 0, "max"],
  ],
  [
    "a needed day that is no day",
    { name: "When", type: "text" as const, event_date: true },
    ["order_fields", 0, "event_date"],
  ],
])("%s is refused beside the question", (_what, question, path) => {
  const { error } = ProductDraft.safeParse({ ...draft(), order_fields: [question] });
  expect(error?.issues[0]?.path).toEqual(path);
});
