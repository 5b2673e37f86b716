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
  hours: "Ring twice",
  week: [
    [],
    [{ from: 600, to: 1080 }],
    [],
    [],
    [],
    [
      { from: 600, to: 720 },
      { from: 780, to: 840 },
    ],
    [],
  ],
  closed_days: [{ from: "2026-12-24", to: "2027-01-01" }],
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
  ["a week of six days", { week: [[], [], [], [], [], []] }, "week"],
  ["an end before the beginning", { week: weekOf([{ from: "17:00", to: "09:00" }]) }, "week.0.0.to"],
  ["no time", { week: weekOf([{ from: "", to: "09:00" }]) }, "week.0.0.from"],
  ["an hour that is none", { week: weekOf([{ from: "25:00", to: "26:00" }]) }, "week.0.0.from"],
  [
    "a second span in the first",
    {
      week: weekOf([
        { from: 540, to: 720 },
        { from: 700, to: 800 },
      ]),
    },
    "week.0.1.from",
  ],
  [
    "closed days that end first",
    { closed_days: [{ from: "2026-12-26", to: "2026-12-24" }] },
    "closed_days.0.to",
  ],
  ["closed days that are none", { closed_days: [{ from: "2026-02-30" }] }, "closed_days.0.from"],
  ["an address as long as a letter", { address: "a".repeat(501) }, "address"],
  ["a tax number of two lines", { tax_number: "PT 501\n442 600" }, "tax_number"],
])("%s is refused beside its field", (_what, wrong, field) => {
  const { error } = ShopUpdate.safeParse({ ...CHOSEN, ...wrong });
  expect(error?.issues[0]?.path.join(".")).toBe(field);
});

test("hours may be sent as the clock shows them, to midnight too, and a day off as one day", () => {
  const week = weekOf([
    { from: "09:00", to: "12:30" },
    { from: "780", to: "00:00" },
  ]);
  const given = ShopUpdate.parse({ ...CHOSEN, week, closed_days: [{ from: "2026-12-24", to: "" }] });
  expect(given.week?.[0]).toEqual([
    { from: 540, to: 750 },
    { from: 780, to: 1440 },
  ]);
  expect(given.closed_days).toEqual([{ from: "2026-12-24", to: "2026-12-24" }]);
});

/** A week with hours on Monday alone. */
function weekOf(monday: { from: number | string; to: number | string }[]) {
  return [monday, [], [], [], [], [], []];
}
