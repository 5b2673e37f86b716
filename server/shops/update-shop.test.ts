import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { ShopUpdate } from "@/schemas/shop";
import { uploadKey } from "@/server/attachments/addresses";
import { openFile } from "@/server/attachments/open-file";
import { findTerms, hasTerms } from "@/server/shop";
import { listStickers } from "@/server/stickers/list-stickers";
import { aCustomer, anOrder, anOwner, aProduct, aStaff } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { anUpload } from "@/server/testing/uploads";
import { getShop } from "./get-shop";
import { updateShop } from "./update-shop";

const CHOSEN: ShopUpdate = {
  name: "Harbour Press",
  time_zone: "Europe/Lisbon",
  currency: "EUR",
  pay_how: "At the till, 10 to 18",
  terms: "Half in advance",
  hours: "Tuesday to Saturday",
  address: "Rua do Cais 4\n1200-109 Lisboa",
  tax_number: "PT 501 442 600",
  reply_goal: 8,
  stickers: false,
  logo: "",
  watermark_sketches: true,
  files_after_balance: false,
};

describe("how the shop is set", () => {
  let owner: Viewer;
  beforeAll(async () => {
    owner = await anOwner();
  });

  test("the owner changes all of it, and everybody with an account reads it", async () => {
    expect(await getShop(owner)).toMatchObject({ name: "Atelier", currency_locked: false });
    expect(await updateShop(owner, CHOSEN)).toEqual({ ...CHOSEN, currency_locked: false });
    for (const reader of [owner, await aStaff(), await aCustomer()])
      expect(await getShop(reader)).toEqual({ ...CHOSEN, currency_locked: false });
  });

  test("the logo is one of the owner's pictures, which everybody sees for as long as it is the logo", async () => {
    const [logo, paper] = [await anUpload(owner), await anUpload(owner, { kind: "pdf" })];
    const theirs = await anUpload(await aCustomer());
    const key = uploadKey(logo.file_location) ?? "";
    for (const [address, rule] of [
      [paper.file_location, "image_address"],
      [theirs.file_location, "not_your_upload"],
      ["https://pictures.example/logo.png", "not_your_upload"],
    ] as const)
      await expect(updateShop(owner, { ...CHOSEN, logo: address })).rejects.toMatchObject({
        fields: { logo: [{ rule }] },
      });
    expect(await updateShop(owner, { ...CHOSEN, logo: logo.file_location })).toMatchObject({
      logo: logo.file_location,
    });
    expect(await openFile(null, { key, size: "thumb" })).toMatchObject({ mime: "image/webp" });
    expect(await updateShop(await anOwner(), { ...CHOSEN, logo: logo.file_location })).toMatchObject({
      logo: logo.file_location,
    });
    expect(await updateShop(owner, CHOSEN)).toMatchObject({ logo: "" });
    await expect(openFile(null, { key, size: "thumb" })).rejects.toMatchObject({ kind: "unauthenticated" });
  });

  test("staff and customers change none of it", async () => {
    for (const other of [await aStaff(), await aCustomer()]) {
      const before = await stored();
      await expect(updateShop(other, { ...CHOSEN, name: "Mine" })).rejects.toMatchObject({
        kind: "not_allowed",
      });
      expect(await stored()).toBe(before);
    }
  });

  test("what a program leaves out of the later ones stays", async () => {
    const { name, time_zone, currency, pay_how } = CHOSEN;
    expect(await updateShop(owner, { name, time_zone, currency, pay_how })).toEqual({
      ...CHOSEN,
      currency_locked: false,
    });
    expect(await findTerms()).toBe("Half in advance");
    expect(await hasTerms()).toBe(true);
    expect(await listStickers({ viewer: owner, locale: "en", address: "192.0.2.1" })).toEqual([]);
    await updateShop(owner, { ...CHOSEN, terms: "" });
    expect(await hasTerms()).toBe(false);
    await updateShop(owner, CHOSEN);
  });

  test("the currency stays once a product has a price or there is a quote, and all else can be changed", async () => {
    await aProduct();
    expect(await getShop(owner)).toMatchObject({ currency_locked: true });
    await anOrder({ in: "quoted" });
    await expect(updateShop(owner, { ...CHOSEN, currency: "JPY" })).rejects.toMatchObject({
      fields: { currency: [{ rule: "currency_locked", values: { currency: "EUR" } }] },
    });
    const renamed = { ...CHOSEN, name: "Harbour Press & Sons" };
    expect(await updateShop(owner, renamed)).toEqual({ ...renamed, currency_locked: true });
  });
});

test.each([
  ["no name", { name: " " }, "name"],
  ["a time zone that is nowhere", { time_zone: "Mars/Olympus" }, "time_zone"],
  ["an offset, which knows no summer time", { time_zone: "+08:00" }, "time_zone"],
  ["a currency that is none", { currency: "XXX" }, "currency"],
  ["an address as long as a letter", { address: "a".repeat(501) }, "address"],
  ["a tax number of two lines", { tax_number: "PT 501\n442 600" }, "tax_number"],
])("%s is refused beside its field", (_what, wrong, field) => {
  const { error } = ShopUpdate.safeParse({ ...CHOSEN, ...wrong });
  expect(error?.issues[0]?.path).toEqual([field]);
});
