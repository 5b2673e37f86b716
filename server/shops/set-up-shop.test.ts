import { expect, test, vi } from "vitest";
import type { ShopSetup } from "@/schemas/shop";
import { checkPassword } from "@/server/accounts/check-password";
import type { Caller } from "@/server/caller";
import { db } from "@/server/db";
import { findShop } from "@/server/shop";
import { aCustomer } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { awaitsOwner } from "./awaits-owner";
import { setUpShop } from "./set-up-shop";

vi.stubEnv("SETUP_CODE", "ABCD-EFGH-JKLM");

const anybody = (address = "192.0.2.1"): Caller => ({ viewer: null, locale: "en", address });
const setup = (email: string, more: Partial<ShopSetup> = {}): ShopSetup => ({
  code: "ABCD-EFGH-JKLM",
  name: `The shop of ${email}`,
  time_zone: "Asia/Tokyo",
  currency: "JPY",
  real_name: "Ken Abe",
  email,
  password: "a long enough secret",
  ...more,
});

// These follow each other, as a shop's first minutes do.
test("a stranger who finds the port first has no code, and gets nowhere by guessing", async () => {
  const before = await stored();
  for (const code of ["ABCD-EFGH-JKLX", "A", "-"])
    await expect(setUpShop(anybody(), setup("eve@people.test", { code }))).rejects.toMatchObject({
      fields: { code: [{ rule: "setup_code" }] },
    });
  const guess = () => setUpShop(anybody("192.0.2.66"), setup("eve@people.test", { code: "A" })).catch(String);
  const guesses = [];
  for (let count = 0; count < 21; count += 1) guesses.push(await guess());
  expect(guesses.at(-1)).toContain("limited");
  expect(guesses.at(-2)).not.toContain("limited");
  expect(await stored()).toBe(before);
});

test("an address that a customer signs in with already is not taken from them", async () => {
  await aCustomer({ email: "ana@people.test" });
  await expect(setUpShop(anybody(), setup("Ana@people.test"))).rejects.toMatchObject({
    fields: { email: [{ rule: "taken" }] },
  });
  expect(await awaitsOwner()).toBe(true);
});

test("of two who set it up at once one becomes the owner, and the shop is as they said", async () => {
  const emails = ["ken@people.test", "rin@people.test"];
  const both = await Promise.allSettled(
    emails.map((email) => setUpShop(anybody(), setup(email, { code: "abcdefghjklm" }))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { kind: "conflict", reason: "shop_is_set_up" },
  });
  const owners = await db().user.findMany({ where: { role: "owner" } });
  expect(owners).toHaveLength(1);
  const email = owners[0]?.email ?? "";
  expect(await findShop()).toMatchObject({
    name: `The shop of ${email}`,
    timeZone: "Asia/Tokyo",
    currency: "JPY",
  });
  expect(await checkPassword({ name: email, password: "a long enough secret" }, "192.0.2.1")).toMatchObject({
    role: "owner",
  });
});

test("whoever comes later, with the code too, finds it set up", async () => {
  expect(await awaitsOwner()).toBe(false);
  const before = await stored();
  await expect(setUpShop(anybody(), setup("late@people.test"))).rejects.toMatchObject({
    reason: "shop_is_set_up",
  });
  expect(await stored()).toBe(before);
});
