import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { PrivateDesk } from "./private-desk";

const CODE = "ABCD-EFGH-JKLM";
const PASSWORD = "a long enough secret";

test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in?next=/settings`);
  await page.getByLabel("E-mail, phone or user name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Fills in everything but the code. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Name of the shop").fill("Harbour Press");
  await page.getByLabel("Time zone").selectOption("Europe/Lisbon");
  await page.getByLabel("Currency").selectOption("EUR");
  await page.getByLabel("Your name").fill("Ines Duarte");
  await page.getByLabel("E-mail").fill("ines@people.test");
  await page.getByLabel("Password").fill(PASSWORD);
}

test("an owner sets up an empty shop with the code from the console, and changes how it is paid", async ({
  openAs,
}) => {
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: { SETUP_CODE: CODE } });
    const page = await openAs(null);
    await page.goto(desk.address);
    await expect(page).toHaveURL(/\/setup$/);
    await expectAccessible(page);
    await fillIn(page);
    await page.getByLabel("Set-up code").fill("WRONG-CODE");
    await page.getByRole("button", { name: "Open the shop" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "This is not the code" })).toBeFocused();
    await page.getByLabel("Set-up code").fill(CODE.toLowerCase());
    await page.getByRole("button", { name: "Open the shop" }).click();

    await expect(page).toHaveURL(/\/settings$/);
    await expect(page.getByRole("banner")).toContainText("Harbour Press");
    await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Lisbon");
    await expect(page.getByLabel("Currency")).toHaveValue("EUR");
    await page.getByLabel("Name of the shop").fill("Harbour Press & Sons");
    await page.getByLabel("Where to pay").fill("At the till, 10 to 18");
    await page.getByRole("button", { name: "Save the settings" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Harbour Press & Sons");
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSideways(page);
    await page.reload();
    await expect(page.getByLabel("Where to pay")).toHaveValue("At the till, 10 to 18");
    expect((await page.goto(`${desk.address}/setup`))?.status()).toBe(404);

    await desk.join("ana");
    const other = await openAs(null);
    await signIn(other, desk.address, "ana");
    await expect(other.getByText("There is nothing here for you")).toBeVisible();
    await desk.query(`UPDATE "User" SET "role" = 'staff' WHERE "userName" = 'ana'`);
    await other.reload();
    await expect(other.getByText("Only the owner changes these.")).toBeVisible();
    await expect(other.getByText("At the till, 10 to 18")).toBeVisible();
    await expect(other.getByRole("button", { name: "Save the settings" })).toHaveCount(0);
  } finally {
    await desk.remove();
  }
});
