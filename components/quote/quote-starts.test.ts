import { expect, test } from "vitest";
import { QUOTE_COST, QUOTE_DRAFT, quoteThatIs } from "@/schemas/examples/quote";
import { QUOTE_TEMPLATE } from "@/schemas/examples/quote-template";
import { QuoteDraft } from "@/schemas/quote";
import { QuoteTemplateDraft } from "@/schemas/quote-template";
import { draftAt, firstStart, isSameDraft, templateFrom } from "./quote-starts";

const first = quoteThatIs("superseded");
const second = { ...quoteThatIs("open"), id: 98, version: 2, days: 35 };
const starts = { versions: [first, second], costs: [QUOTE_COST], templates: [QUOTE_TEMPLATE] };
const setting = { orderId: 188, currency: "USD", today: "2026-12-01" };

test("a studio begins with the newest version, and with nothing where there is none", () => {
  expect(firstStart(starts.versions)).toBe("version-2");
  expect(draftAt("version-2", starts, setting)).toMatchObject({ id: 188, days: 35, quote_price: "1890.50" });
  expect(firstStart([])).toBe("empty");
  expect(draftAt("empty", starts, setting)).toMatchObject({ id: 188, quote_content: "", lines: [] });
});

test("an older version is begun from as it stood", () => {
  expect(draftAt("version-1", starts, setting)).toMatchObject({
    days: 28,
    deposit: "900",
    valid_until: "2026-12-06",
  });
});

test("what an older version cost is begun from, too", () => {
  // Both examples are of the same quote but for their numbers.
  const draft = draftAt("version-1", starts, setting);
  expect(draft.lines).toMatchObject([{ unit_cost: "1120" }, { unit_cost: "35" }]);
  expect(draft.cost).toBe("18");
  expect(draftAt("version-2", starts, setting)).not.toHaveProperty("cost");
});

test("what a template says can be sent once the rest is there, and what it leaves open stays open", () => {
  const draft = draftAt("template-3", starts, setting);
  expect(draft).toMatchObject({ id: 188, lines: QUOTE_DRAFT.lines, deposit: "50", deposit_kind: "percent" });
  expect(draft).not.toHaveProperty("terms");
  expect(draft).not.toHaveProperty("name");
  expect(draft.quote_price).toBe("1890.50");
  expect(QuoteDraft.safeParse(draft).success).toBe(true);
});

test("what a template was made from is what it gives again", () => {
  const draft = draftAt("template-3", starts, setting);
  const saved = QuoteTemplateDraft.parse(templateFrom(draft, { name: "Again" }));
  const { id: _, created_time: __, updated_time: ___, name: ____, ...content } = QUOTE_TEMPLATE;
  expect(saved).toMatchObject({ name: "Again", lines: QUOTE_DRAFT.lines, days: content.days });
  expect({ ...content, ...saved, lines: [] }).toMatchObject({ ...content, lines: [] });
});

test("a template that is gone meanwhile is an empty quote", () => {
  expect(isSameDraft(draftAt("template-9", starts, setting), draftAt("empty", starts, setting))).toBe(true);
});

test("two drafts are the same while nothing is said anew, however it is kept", () => {
  const draft = draftAt("version-1", starts, setting);
  expect(isSameDraft(draft, { ...draft, days: "28", terms: "" })).toBe(true);
  expect(isSameDraft(draft, { ...draft, days: "29" })).toBe(false);
  expect(isSameDraft(draft, { ...draft, lines: [...(draft.lines ?? [])].reverse() })).toBe(false);
});
