import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { ShopUpdate } from "@/schemas/shop";
import { printQuote } from "@/server/quotes/print-quote";
import { paySale } from "@/server/sales/pay-sale";
import { printReceipt } from "@/server/sales/print-receipt";
import { anOrder, anOwner, aStaff, type Situation } from "@/server/testing/factories";
import { picturesIn, readPdf } from "@/server/testing/read-pdf";
import { stored } from "@/server/testing/stored";
import { anUpload, aPicture, upload } from "@/server/testing/uploads";
import { getShop } from "./get-shop";
import { updateShop } from "./update-shop";

let owner: Viewer;
let given: Situation & { sale: number };
beforeAll(async () => {
  owner = await anOwner();
  const accepted = await anOrder({ in: "quote_accepted" });
  given = { ...accepted, sale: accepted.order.sale?.id ?? 0 };
  await paySale(given.staff, { id: given.sale, remark: "" });
});

/** What the owner saves when these are other than they were. */
async function changed(change: Partial<ShopUpdate>): Promise<ShopUpdate> {
  const { currency_locked: _, ...shop } = await getShop(owner);
  return { ...shop, ...change };
}

/** The quote and the receipt, as the customer gets them. */
const papers = async (locale: Viewer["locale"] = "en") => {
  const reader = { ...given.customer, locale };
  return [await printQuote(reader, { id: given.id }), await printReceipt(reader, { id: given.sale })];
};
const quote = async () => (await printQuote(given.customer, { id: given.id })).bytes;
const read = async (bytes: Uint8Array) => (await readPdf(bytes)).join("\n");

describe("the head of the shop's papers", () => {
  test("says nothing but the name for as long as the owner has said no more", async () => {
    const { name } = await getShop(owner);
    for (const { bytes } of await papers()) {
      expect(await read(bytes)).toMatch(new RegExp(`^${name}\\s+(Quote|Receipt)\\b`));
      expect(picturesIn(bytes)).toEqual([]);
    }
  });

  test("says the address and the tax number that the owner has set, line for line", async () => {
    const set = await updateShop(
      owner,
      await changed({ address: "Harbour Press\n4 Quay Street\n\nLisbon", tax_number: "PT 501 442 600" }),
    );
    expect(set).toMatchObject({ tax_number: "PT 501 442 600" });
    for (const { bytes } of await papers())
      expect(
        (await read(bytes))
          .split("\n")
          .slice(1, 5)
          .map((line) => line.trim()),
      ).toEqual(["Harbour Press", "4 Quay Street", "Lisbon", "Tax number PT 501 442 600"]);
  });

  test("is right in Chinese, down to the words around the number", async () => {
    await updateShop(
      owner,
      await changed({ address: "上海市黄浦区柳巷 12 号\n邮编 200021", tax_number: "91310000MA1K0000X0" }),
    );
    for (const { bytes } of await papers("zh")) {
      const text = (await read(bytes)).replaceAll(/[^\S\n]/g, "");
      for (const said of ["上海市黄浦区柳巷12号\n", "邮编200021\n", "税号：91310000MA1K0000X0\n"])
        expect(text).toContain(said);
    }
  });

  test("needs no address for a tax number, and no tax number for an address", async () => {
    const { name } = await updateShop(owner, await changed({ address: "" }));
    expect(await read(await quote())).toMatch(
      new RegExp(`^${name}\\s+Tax number 91310000MA1K0000X0\\s+Quote\\b`),
    );
    await updateShop(owner, await changed({ address: "4 Quay Street", tax_number: "" }));
    expect(await read(await quote())).toMatch(new RegExp(`^${name}\\s+4 Quay Street\\s+Quote\\b`));
  });

  test("carries the logo, small however large it came and in whichever format", async () => {
    const show = async (format: "png" | "webp" | "gif", size: { width: number; height: number }) => {
      const { file_location } = await upload(owner, await aPicture({ ...size, format }), `logo.${format}`);
      await updateShop(owner, await changed({ logo: file_location }));
    };
    await show("png", { width: 1600, height: 400 });
    for (const { bytes } of await papers()) {
      expect(picturesIn(bytes)).toEqual([{ width: 480, height: 120 }]);
      expect(bytes.byteLength).toBeLessThan(80_000);
    }
    await show("webp", { width: 300, height: 900 });
    expect(picturesIn(await quote())).toEqual([{ width: 64, height: 192 }]);
    await show("gif", { width: 40, height: 30 });
    expect(picturesIn(await quote())).toEqual([{ width: 40, height: 30 }]);
  });

  test("is not for staff to write, nor for a customer", async () => {
    const logo = (await anUpload(given.staff)).file_location;
    for (const viewer of [await aStaff(), given.staff, given.customer])
      for (const change of [{ address: "Elsewhere" }, { tax_number: "X 1" }, { logo }]) {
        const input = await changed(change);
        const before = await stored();
        await expect(updateShop(viewer, input)).rejects.toMatchObject({ kind: "not_allowed" });
        expect(await stored()).toBe(before);
      }
  });
});
