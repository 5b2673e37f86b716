import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { QuoteTemplateDraft } from "@/schemas/quote-template";
import { db } from "@/server/db";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { deleteQuoteTemplate } from "./delete-quote-template";
import { allQuoteTemplates, listQuoteTemplates } from "./list-quote-templates";
import { renameQuoteTemplate } from "./rename-quote-template";
import { saveQuoteTemplate } from "./save-quote-template";

const aTemplate = (overrides: object = {}) =>
  QuoteTemplateDraft.parse({
    name: "A table",
    quote_content: "Oak, oiled.",
    lines: [
      { title: "Top", unit_price: "900" },
      { title: "Leg", quantity: 4, unit_price: "50.50" },
    ],
    discount: "10",
    discount_kind: "percent",
    tax_name: "VAT",
    tax_rate: "23",
    deposit: "30",
    deposit_kind: "percent",
    days: 21,
    rounds: 2,
    terms: "Two changes are free.",
    ...overrides,
  });
const names = async (viewer: Viewer) => (await allQuoteTemplates(viewer)).map(({ name }) => name);
const refused = (path: string, rule: string) => ({ kind: "invalid", fields: { [path]: [{ rule }] } });

let staff: Viewer;
let customer: Viewer;
beforeAll(async () => {
  [staff, customer] = [await aStaff(), await aCustomer()];
});
beforeEach(async () => {
  await db().quoteTemplate.deleteMany();
});

describe("saving a start for quotes", () => {
  test("keeps all that was written, for every colleague", async () => {
    const kept = await saveQuoteTemplate(staff, aTemplate());
    const { id: _, ...draft } = aTemplate();
    expect(kept).toMatchObject({ ...draft, quote_price: "", tax_kind: "added" });
    expect(await allQuoteTemplates(await anOwner())).toEqual([kept]);
    expect(await listQuoteTemplates(staff, { current: 1 })).toEqual({ rows: [kept], total: 1 });
  });

  test("needs nothing but a name: a price alone is as well as the lines", async () => {
    const bare = await saveQuoteTemplate(staff, QuoteTemplateDraft.parse({ name: "Empty" }));
    expect(bare).toMatchObject({ quote_content: "", lines: [], days: null, deposit: "" });
    const priced = QuoteTemplateDraft.parse({ name: "Priced", quote_price: "99.50" });
    expect(await saveQuoteTemplate(staff, priced)).toMatchObject({ quote_price: "99.50" });
    expect(await names(staff)).toEqual(["Empty", "Priced"]);
  });

  test("takes the place of one that is named, and of no other", async () => {
    const { id } = await saveQuoteTemplate(staff, aTemplate());
    const other = await saveQuoteTemplate(staff, aTemplate({ name: "A bench" }));
    const replaced = await saveQuoteTemplate(staff, aTemplate({ id, days: 9 }));
    expect(replaced).toMatchObject({ id, days: 9 });
    expect(await allQuoteTemplates(staff)).toEqual([other, replaced]);
    await expect(saveQuoteTemplate(staff, aTemplate({ id: 999_999 }))).rejects.toMatchObject({
      kind: "missing",
    });
  });

  test("refuses a name that another one has, and of two at once one has it", async () => {
    const both = await Promise.allSettled([
      saveQuoteTemplate(staff, aTemplate()),
      saveQuoteTemplate(staff, aTemplate({ name: "A TABLE" })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(saveQuoteTemplate(staff, aTemplate())).rejects.toMatchObject(
      refused("name", "template_name_taken"),
    );
  });

  test.each([
    [
      "lines.1.unit_price",
      "money",
      {
        lines: [
          { title: "Top", unit_price: "1" },
          { title: "Leg", unit_price: "a" },
        ],
      },
    ],
    ["quote_price", "money", { lines: [], quote_price: "1.234" }],
    ["deposit", "percent", { deposit: "101" }],
    ["discount", "percent", { discount: "many" }],
    ["tax_name", "required", { tax_name: undefined }],
  ])("refuses a %s that no quote could have", async (path, rule, wrong) => {
    await expect(saveQuoteTemplate(staff, aTemplate(wrong))).rejects.toMatchObject(refused(path, rule));
    expect(await names(staff)).toEqual([]);
  });

  test("ends at two hundred", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ name: `Number ${at}`, content: {} }));
    await db().quoteTemplate.createMany({ data: rows });
    await expect(saveQuoteTemplate(staff, aTemplate())).rejects.toMatchObject({
      kind: "conflict",
      reason: "too_many_quote_templates",
    });
  });
});

describe("naming and removing", () => {
  test("another name leaves what it holds", async () => {
    const kept = await saveQuoteTemplate(staff, aTemplate());
    const renamed = await renameQuoteTemplate(staff, { id: kept.id, name: "A long table" });
    expect(renamed).toEqual({ ...kept, name: "A long table", updated_time: renamed.updated_time });
    // Its own name is not taken.
    await renameQuoteTemplate(staff, { id: kept.id, name: "A LONG table" });
    expect(await names(staff)).toEqual(["A LONG table"]);
  });

  test("refuses a name that another one has", async () => {
    await saveQuoteTemplate(staff, aTemplate());
    const { id } = await saveQuoteTemplate(staff, aTemplate({ name: "A bench" }));
    await expect(renameQuoteTemplate(staff, { id, name: "A table" })).rejects.toMatchObject(
      refused("name", "template_name_taken"),
    );
  });

  test("what is removed is gone, and then there is none to name or to remove", async () => {
    const { id } = await saveQuoteTemplate(staff, aTemplate());
    expect(await deleteQuoteTemplate(staff, { id })).toEqual({ id });
    expect(await names(staff)).toEqual([]);
    for (const again of [
      () => deleteQuoteTemplate(staff, { id }),
      () => renameQuoteTemplate(staff, { id, name: "Back" }),
    ])
      await expect(again()).rejects.toMatchObject({ kind: "missing", reason: "no_quote_template" });
  });
});

test("a customer may neither read nor change any, whether it exists or not", async () => {
  const { id } = await saveQuoteTemplate(staff, aTemplate());
  const { customer: theirs } = await anOrder();
  for (const viewer of [customer, theirs])
    for (const asked of [
      () => listQuoteTemplates(viewer, { current: 1 }),
      () => allQuoteTemplates(viewer),
      () => saveQuoteTemplate(viewer, aTemplate({ name: "Mine" })),
      () => saveQuoteTemplate(viewer, aTemplate({ id })),
      () => renameQuoteTemplate(viewer, { id, name: "Mine" }),
      () => deleteQuoteTemplate(viewer, { id }),
      () => deleteQuoteTemplate(viewer, { id: 999_999 }),
    ])
      await expect(asked()).rejects.toMatchObject({ kind: "not_allowed" });
  expect(await names(staff)).toEqual(["A table"]);
});
