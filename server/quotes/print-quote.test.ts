import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { aCustomer, anOrder, aQuote, type Situation } from "@/server/testing/factories";
import { readPdf } from "@/server/testing/read-pdf";
import { printQuote } from "./print-quote";
import { sendQuote } from "./send-quote";
import { withdrawQuote } from "./withdraw-quote";

/** 200 less a tenth is 180, and 23 % on that 41.40. */
const PRICED = {
  quote_price: "221.40",
  quote_content: "Oak, oiled.\nDelivered to the door.",
  lines: [{ title: "Table", quantity: 2, unit_price: "100" }],
  discount: "10",
  discount_kind: "percent" as const,
  tax_name: "VAT",
  tax_rate: "23",
  deposit: "60",
  days: 21,
  rounds: 2,
  terms: "Two changes are free.",
  valid_until: "2999-12-31",
};

/** What both would have to say: the words without the spaces that a line's end may stand for. */
const written = (pages: string[]) => pages.join("\n").replaceAll(/\s+/g, " ");
const read = async (viewer: Viewer, id: number, version?: number) =>
  written(await readPdf((await printQuote(viewer, { id, version })).bytes));

let given: Situation;
beforeAll(async () => {
  const customer = await aCustomer({ userName: "fan.library" });
  given = await anOrder({ in: "quoted", customer, quote: PRICED });
});

describe("the PDF of a quote", () => {
  test("says to whom it goes and about what, and every line and figure of the card", async () => {
    for (const viewer of [given.customer, given.staff]) {
      const text = await read(viewer, given.id, 1);
      const { name } = await db().shop.findUniqueOrThrow({ where: { id: 1 } });
      for (const said of [name, "Quote", "fan.library", "A desk for two", `No. ${given.id}`])
        expect(text).toContain(said);
      for (const said of [
        "Oak, oiled.",
        "Delivered to the door.",
        "Two changes are free.",
        "December 31, 2999",
      ])
        expect(text).toContain(said);
      for (const figure of ["$100", "$200", "-$20", "VAT 23%", "$41.40", "$221.40", "$60", "21 days"])
        expect(text).toContain(figure);
      expect(text).toContain("Page 1 of 1");
    }
  });

  test("is in the language of whoever reads it, and Chinese characters can be copied out of it", async () => {
    const { id, staff, customer } = await anOrder({
      in: "quoted",
      request: { title: "喆与琳的对戒" },
      quote: { ...PRICED, quote_content: "两枚戒指由同一块黄金打造，按图刻字。", terms: "免费修改两次。" },
    });
    const text = await read({ ...customer, locale: "zh" }, id);
    for (const said of ["报价单", "喆与琳的对戒", "两枚戒指由同一块黄金打造，按图刻字。", "免费修改两次。"])
      expect(text.replaceAll(" ", "")).toContain(said);
    expect(text).toContain("221.40");
    const file = await printQuote({ ...staff, locale: "zh" }, { id, version: 1 });
    expect(file.name).toBe(`报价单-${id}-第1版.pdf`);
  });

  test("carries no more of the font than it writes", async () => {
    const { bytes } = await printQuote(given.customer, { id: given.id });
    expect(bytes.byteLength).toBeLessThan(60_000);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  test("of a version that was replaced says so, and the newest is given unless another is asked for", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted" });
    await sendQuote(staff, aQuote(id, { quote_price: "8800", quote_content: "Ash instead" }));
    const old = await read(customer, id, 1);
    expect(old).toContain("Replaced by version 2");
    expect(old).toContain("$9,900.50");
    const newest = await read(customer, id);
    expect(newest).toContain("$8,800");
    expect(newest).not.toContain("Replaced");
    await withdrawQuote(staff, { id, reason: "" });
    expect(await read(customer, id, 2)).toContain("Withdrawn");
  });

  test("runs over as many pages as it needs, each with its number and the head of the table", async () => {
    const lines = Array.from({ length: 90 }, (_, at) => ({
      title: `Plank ${at + 1}`,
      quantity: 1,
      unit_price: "10",
    }));
    const { id, customer } = await anOrder({ in: "quoted", quote: { quote_price: "900", lines } });
    const pages = await readPdf((await printQuote(customer, { id })).bytes);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, at) => {
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    });
    expect(pages[1]).toContain("Quantity");
    expect(written(pages)).toContain("Plank 90");
  });

  test("does without what no font can write, and keeps the words around it", async () => {
    const quote = { quote_content: "Oak 🪵 and\u200b brass\u00a0rails — café ✓" };
    const { id, customer } = await anOrder({ in: "quoted", quote });
    const text = await read(customer, id);
    for (const said of ["Oak", "and brass", "café"]) expect(text).toContain(said);
  });

  test("is not there before there is a quote, nor of a version that there is not", async () => {
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    for (const viewer of [customer, staff])
      await expect(printQuote(viewer, { id })).rejects.toMatchObject({ kind: "missing", reason: "no_quote" });
    await expect(printQuote(given.customer, { id: given.id, version: 9 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_quote_version",
    });
  });

  test("is not there for a stranger, and staff hear that there is no such order", async () => {
    const stranger = await aCustomer();
    for (const id of [given.id, 999_999])
      await expect(printQuote(stranger, { id, version: 1 })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(printQuote(given.staff, { id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
  });
});
