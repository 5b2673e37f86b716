import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { ordersOf, requestPage } from "./request-page";

test("a double click makes one order", async ({ customer, customerPage: page, request }) => {
  const form = await filledIn(page);
  await form.send.dblclick();
  await form.arrived();
  expect(await ordersOf(customer, request)).toBe(1);
});

test("a reply that is lost costs nothing: sending again gives the same order", async ({
  customer,
  customerPage: page,
  request,
}) => {
  const form = await filledIn(page);
  await page.route(
    "**/products/pet-portrait/request",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await form.send.click();
  await expect(form.problems).toContainText("The connection was lost");
  await expect(form.problems).toBeFocused();
  await page.reload();
  await expect(form.title).toHaveValue("Our old dog");
  await form.send.click();
  await form.arrived();
  expect(await ordersOf(customer, request)).toBe(1);
});

test("a draft is gone once it was sent", async ({ customerPage: page }) => {
  const form = await filledIn(page);
  await form.send.click();
  await form.arrived();
  await form.open();
  await expect(form.title).toHaveValue("");
  await expect(page.getByText(/Your draft from/)).toBeHidden();
});

test("somebody whose session ends while writing signs in again and loses nothing", async ({
  customer,
  customerPage: page,
}) => {
  const form = await filledIn(page);
  await page.context().clearCookies();
  await form.send.click();
  await expect(form.problems.getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fproducts%2Fpet-portrait%2Frequest",
  );
  await page.context().addCookies(customer.storageState.cookies);
  await page.reload();
  await expect(form.title).toHaveValue("Our old dog");
});

test("the form fits a phone and is accessible, in both languages, by day and by night", async ({
  customer,
  openAs,
}) => {
  for (const [locale, colorScheme, slug] of [
    ["en-US", "light", "engraved-rings"],
    ["zh-CN", "dark", "trade-site-theme"],
  ] as const) {
    const page = await openAs(customer, { locale, colorScheme, viewport: { width: 390, height: 844 } });
    await requestPage(page, slug, locale === "zh-CN" ? "zh" : "en").open();
    await expectNoSideways(page);
    await expectAccessible(page);
  }
});

test("nobody in particular is asked to sign in first", async ({ openAs }) => {
  const page = await openAs(null);
  await page.goto("/products/engraved-rings/request");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fproducts%2Fengraved-rings%2Frequest$/);
});

test("the staff are told that only customers send requests", async ({ staffPage: page }) => {
  await page.goto("/products/engraved-rings/request");
  await expect(page.getByRole("heading", { name: "Only customers send requests" })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveCount(0);
});

test("a product that is closed says so, and leads on", async ({ customerPage: page }) => {
  await page.goto("/products/oak-desk/request");
  await expect(page.getByRole("heading", { name: "This product takes no requests right now" })).toBeVisible();
  await expect(page.getByRole("link", { name: "See the catalogue" })).toBeVisible();
  await expectAccessible(page);
});

/** The shortest request that can be sent, not sent yet. */
async function filledIn(page: Page) {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.title.fill("Our old dog");
  await form.content.fill("Biscuit, fourteen years old.");
  await page.getByLabel("30 × 40 cm").check();
  await form.phone.fill("0912 345 678");
  return form;
}
