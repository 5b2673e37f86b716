import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

type Reply = { code: number; msg: string; data: { id: number; role: string; key: { scopes: string[] } } };

/** Calls as a program does: from outside the browser, with nothing but its key. */
async function callWith(key: string, address: string, path: string, body?: object): Promise<Reply> {
  const answer = await fetch(`${address}${path}`, {
    headers: { Authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  return answer.json();
}

/** Fills in the form, and returns the key that is shown. */
async function makeKey(page: Page, name: string, rights: string): Promise<string> {
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("radio", { name: rights, exact: false }).check();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByRole("region", { name: "Copy the key now" })).toBeFocused();
  return (await page.getByText(/^atl_[0-9a-z]{50}$/).textContent()) ?? "";
}

test("somebody makes a key, a program uses it, and is refused as soon as it is revoked", async ({
  customer,
  customerPage: page,
  address,
}) => {
  await page.goto("/account");
  await page.getByRole("link", { name: "API keys" }).click();
  await expect(page.getByText("You have no keys yet.")).toBeVisible();
  await expect(page.getByText("On the studio's side")).toBeHidden();

  const key = await makeKey(page, "Stock in the shop", "Read Reads orders");
  await expect(page.getByText(`curl -H "Authorization: Bearer ${key}"`)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "I have kept it" }).click();
  await expect(page.getByText(key)).toHaveCount(0);
  await page.reload();
  expect(await page.content()).not.toContain(key.slice(10));

  const whoAmI = () => callWith(key, address, "/api/account");
  expect(await whoAmI()).toMatchObject({ code: 0, data: { id: customer.id, key: { scopes: ["read"] } } });
  const refused = await callWith(key, address, "/api/communication/order/create", {});
  expect(refused).toMatchObject({ code: 1002, msg: expect.stringContaining("“write”") });
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Just now")).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await page.getByRole("button", { name: "Revoke “Stock in the shop”" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(page.getByText("“Stock in the shop” is revoked.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Your keys" })).toBeFocused();
  await expect(page.getByText("You have no keys yet.")).toBeVisible();
  expect(await whoAmI()).toMatchObject({ code: 1001 });
});

test("a key for the studio's side is offered to the studio only, and works the desk", async ({
  staffPage: page,
  address,
}) => {
  await page.goto("/account/keys");
  await page.getByRole("checkbox", { name: "On the studio's side" }).check();
  const name = `Desk ${Date.now()}`;
  const key = await makeKey(page, name, "Read and write");
  expect(await callWith(key, address, "/api/account")).toMatchObject({
    data: { role: "staff", key: { scopes: ["read", "write", "staff"] } },
  });
  await page.reload();
  await page.getByRole("button", { name: `Revoke “${name}”` }).click();
  await page.getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(page.getByText(`“${name}” is revoked.`)).toBeVisible();
});

test("what is missing is told beside the field, and the new key can be copied", async ({
  openAs,
  customer,
}) => {
  const page = await openAs(customer, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("/account/keys");
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Please look at these again" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveAttribute("aria-invalid", "true");
  const key = await makeKey(page, "Order form", "Only write");
  await expect(page.getByText("curl")).toHaveCount(0); // it would be refused: the key cannot read
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
});
