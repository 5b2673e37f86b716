import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("E-mail, phone or user name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("somebody makes an account and is where they wanted to go", async ({ page }) => {
  const email = `new-${randomBytes(4).toString("hex")}@people.test`;
  await page.goto("/orders");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Your name").fill("Ana Lima");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("a long enough secret");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page).toHaveURL(/\/orders$/);
  await expect(page.getByText("No orders yet")).toBeVisible();
});

test("what is wrong with a new account is told beside the field and on top", async ({ page, customer }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Please look at these again" })).toBeFocused();
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Your name").fill("Ana");
  await page.getByLabel("E-mail").fill(customer.email);
  await page.getByLabel("Password").fill("a long enough secret");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByText("There is an account with this already.").first()).toBeVisible();
});

test("a wrong password is told in words, the right one leads on, and signing out ends it", async ({
  page,
  customer,
}) => {
  await page.goto("/sign-in?next=/account");
  await signIn(page, customer.email, "not the password");
  await expect(page.getByText("The name or the password is not right.")).toBeVisible();
  await signIn(page, customer.email.toUpperCase(), customer.password);
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText(`Signed in as ${customer.name}`)).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("signing in leads to nowhere but this site", async ({ openAs, customer, address }) => {
  for (const next of ["https://evil.test", "//evil.test", "/\\evil.test", "javascript:alert(1)"]) {
    const page = await openAs(null);
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await signIn(page, customer.email, customer.password);
    await expect(page.getByRole("link", { name: "Account" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(address);
  }
});

test("a new password ends every other session and keeps this one", async ({ openAs, customer }) => {
  const [here, there] = [await openAs(customer), await openAs(customer)];
  await there.goto("/account");
  await expect(there.getByText(`Signed in as ${customer.name}`)).toBeVisible();
  await here.goto("/account");
  await here.getByLabel("Current password").fill(customer.password);
  await here.getByLabel("New password", { exact: true }).fill("another long secret");
  await here.getByLabel("New password again").fill("another long secret");
  await here.getByRole("button", { name: "Change the password" }).click();
  await expect(here.getByText("The password is changed.")).toBeVisible();
  await here.reload();
  await expect(here.getByText(`Signed in as ${customer.name}`)).toBeVisible();
  await there.reload();
  await expect(there).toHaveURL(/\/sign-in/);
});

test("the session's cookie is out of reach of scripts and of other sites", async ({ customerPage }) => {
  await customerPage.goto("/orders");
  const cookies = await customerPage.context().cookies();
  const session = cookies.find(({ name }) => name.endsWith("session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(await customerPage.evaluate(() => document.cookie)).not.toContain("session-token");
});

test("whoever signs in before the page's scripts run puts no password into an address", async ({
  openAs,
  customer,
}) => {
  const page = await openAs(null, { javaScriptEnabled: false });
  for (const path of ["/sign-in", "/sign-up"]) {
    await page.goto(path);
    await expect(page.locator("main form")).toHaveAttribute("method", "post");
    await page.getByLabel("Password").fill(customer.password);
    await page.getByLabel("Password").press("Enter");
    await expect(page.locator("main form button[type=submit]")).toBeDisabled();
    expect(page.url()).not.toContain("password");
  }
});
