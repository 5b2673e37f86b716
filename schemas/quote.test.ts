import { expect, test } from "vitest";
import { MessageDraft } from "./message";
import { QuoteDraft } from "./quote";

const QUOTE = { id: 1, quote_price: "9900.50", quote_content: "Oak, oiled" };
const takes = (more: object) => QuoteDraft.safeParse({ ...QUOTE, ...more }).success;

test("a price may be text or a plain number, and is kept as text until the currency is known", () => {
  expect(QuoteDraft.parse({ ...QUOTE, quote_price: 9900.5 }).quote_price).toBe("9900.5");
  expect(QuoteDraft.parse({ ...QUOTE, quote_price: " 12 " }).quote_price).toBe("12");
  for (const quote_price of [null, true, [1], {}, "", Number.NaN]) expect(takes({ quote_price })).toBe(false);
});

test("a quote may have a hundred lines, each with a title and a whole quantity", () => {
  const line = { title: "Top", quantity: "2", unit_price: "100" };
  expect(QuoteDraft.parse({ ...QUOTE, lines: [line] }).lines).toEqual([{ ...line, quantity: 2 }]);
  expect(takes({ lines: Array(100).fill(line) })).toBe(true);
  expect(takes({ lines: Array(101).fill(line) })).toBe(false);
  for (const quantity of [0, -1, 1.5, 1_000_001, "two"])
    expect(takes({ lines: [{ ...line, quantity }] })).toBe(false);
  expect(takes({ lines: [{ ...line, title: "" }] })).toBe(false);
  expect(takes({ lines: [{ title: "Top" }] })).toBe(false);
});

test("days, currency and the last day keep to their forms", () => {
  expect(takes({ days: 1 })).toBe(true);
  expect(takes({ days: 3650 })).toBe(true);
  for (const days of [0, 3651, 1.5, "soon"]) expect(takes({ days })).toBe(false);
  expect(QuoteDraft.parse({ ...QUOTE, currency: " usd" }).currency).toBe("USD");
  for (const currency of ["US", "USDT", 840]) expect(takes({ currency })).toBe(false);
  expect(takes({ valid_until: "2026-12-31" })).toBe(true);
  expect(takes({ valid_until: "2026-12-32" })).toBe(false);
});

test("what a quote covers has 1 to 20,000 characters, like a message", () => {
  expect(takes({ quote_content: "x".repeat(20_000) })).toBe(true);
  expect(takes({ quote_content: "x".repeat(20_001) })).toBe(false);
  expect(takes({ quote_content: " " })).toBe(false);
  const says = (content: unknown) =>
    MessageDraft.safeParse({ comm_order_id: 1, message_type: "text", content }).success;
  expect(says("x".repeat(20_000))).toBe(true);
  expect(says("x".repeat(20_001))).toBe(false);
  for (const content of ["", " \n ", "a\u0000", 5, null]) expect(says(content)).toBe(false);
});

test("a message is of a published kind", () => {
  const kind = (message_type: unknown) =>
    MessageDraft.safeParse({ comm_order_id: 1, message_type, content: "x" }).success;
  for (const type of "text image quote video file audio location contact sticker unknown".split(" "))
    expect(kind(type)).toBe(true);
  for (const type of ["Text", "html", "", null, 1]) expect(kind(type)).toBe(false);
});

test("discount, tax, rounds and terms keep to their forms, and may all be left out", () => {
  expect(
    takes({ discount: "10", discount_kind: "percent", tax_name: "VAT", tax_rate: 23, tax_kind: "included" }),
  ).toBe(true);
  for (const discount_kind of ["share", "", null]) expect(takes({ discount_kind })).toBe(false);
  for (const tax_kind of ["none", true]) expect(takes({ tax_kind })).toBe(false);
  for (const tax_name of ["", " ", "x".repeat(41)]) expect(takes({ tax_name })).toBe(false);
  for (const rounds of [0, 2, "3", 100]) expect(takes({ rounds })).toBe(true);
  for (const rounds of [-1, 101, 1.5]) expect(takes({ rounds })).toBe(false);
  expect(takes({ terms: "x".repeat(20_000) })).toBe(true);
  for (const terms of ["", "x".repeat(20_001)]) expect(takes({ terms })).toBe(false);
});
