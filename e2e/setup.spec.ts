import type { Page } from "@playwright/test";
import { MEDIA } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { addQuestions, CODE, fillInSetup, PASSWORD } from "./new-shop";
import { PrivateDesk } from "./private-desk";

test.setTimeout(180_000); // starting everything anew takes its time on a busy machine, and this is a long way

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in?next=/settings`);
  await page.getByLabel("E-mail, phone or user name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const QUESTIONS = [
  { label: "Paper", type: "One from a list", choices: "Cotton\nFelt" },
  { label: "How many", type: "A number" },
  { label: "Ink", type: "A colour" },
  { label: "Wedding day", type: "A date" },
  { label: "Names on the card", type: "A line of text" },
];

/** Writes a product with all of these questions, the last one moved to the top. */
async function addProduct(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Products" }).click();
  await page.getByRole("link", { name: "Add a product" }).click();
  await page.getByLabel("Title").fill("Letterpress cards");
  await expect(page.getByLabel("Address")).toHaveValue("letterpress-cards");
  await page.getByLabel("Address").fill("");
  await page.getByLabel("In short").fill("Printed by hand, card by card.");
  await page.getByLabel("Price from").fill("120.50");
  await addQuestions(page, QUESTIONS);
  await page.getByRole("button", { name: "Move question 5 up" }).click();
  const seen = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ ...seen, height: 6_000 }); // nobody scrolls while they drag
  const third = page.getByRole("group", { name: "Question 3" });
  await third.locator("[draggable]").dragTo(page.getByRole("group", { name: "Question 2" }));
  await expect(third.getByLabel("Question", { exact: true })).toHaveValue("How many");
  await page.setViewportSize(seen);
  const names = page.getByRole("group", { name: "Question 4" });
  await names.getByLabel("Asked only when").selectOption("“Paper” is answered");
  await names.getByRole("checkbox", { name: "Felt" }).check();
  await page.getByRole("button", { name: "Preview as a customer" }).click();
  const preview = page.getByRole("dialog", { name: "As a customer is asked" });
  await expect(preview.getByLabel("Names on the card")).toHaveCount(0);
  await preview.getByLabel("Paper").selectOption("Felt");
  await expect(preview.getByLabel("Names on the card")).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByLabel("Add pictures: Pictures").setInputFiles(MEDIA.picture);
  await expect(page.getByText(/^Uploaded ·/)).toBeVisible();
  await page.getByRole("button", { name: "Save the product" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The product was not saved" })).toBeFocused();
  await page.getByLabel("Address").fill("letterpress-cards");
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("button", { name: "Save the product" }).click();
  await expect(page).toHaveURL(/\/settings\/products$/);
  await expect(page.getByText("Takes requests · 5 questions")).toBeVisible();
  await expectAccessible(page);
}

/** Puts the second of two products first and back, by its button and by dragging, then closes and opens it. */
async function arrange(page: Page): Promise<void> {
  const products = page.getByRole("list", { name: "Products" }).getByRole("listitem");
  await page.getByRole("button", { name: "Move “Shelf” up" }).click();
  await expect(page.getByText("“Shelf” is number 1 of 2 now.")).toBeAttached();
  await page.reload();
  await expect(products.first()).toContainText("Shelf");
  await products.last().dragTo(products.first());
  await expect(page.getByText("“Letterpress cards” is number 1 of 2 now.")).toBeAttached();
  await page.getByRole("button", { name: "Close “Shelf” for requests" }).click();
  await expect(products.last()).toContainText("Closed");
  await page.reload();
  await expect(products.first()).toContainText("Letterpress cards");
  await page.getByRole("button", { name: "Open “Shelf” for requests" }).click();
  await expect(products.last()).toContainText("Takes requests");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(page);
}

test("an owner sets up an empty shop with the code from the console, and makes a product with five questions", async ({
  openAs,
}) => {
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: { SETUP_CODE: CODE } });
    const page = await openAs(null);
    await page.goto(desk.address);
    await expect(page).toHaveURL(/\/setup$/);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    await page.context().addCookies([{ name: "locale", value: "zh", url: desk.address }]);
    await page.reload();
    await expect(page.getByRole("button", { name: "开店" })).toBeVisible();
    await expectAccessible(page);
    await page.context().clearCookies();
    await page.emulateMedia({ colorScheme: "light" });
    await page.reload();
    await fillInSetup(page, "Harbour Press");
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
    await page.getByLabel("Add a picture: Logo").setInputFiles(MEDIA.picture);
    await expect(page.getByText(/^Uploaded ·/)).toBeVisible();
    await page.getByLabel("Terms").fill("Half in advance.");
    await page.getByLabel("Note on the hours").fill("Ring twice");
    await page.getByRole("button", { name: "Add hours on Monday" }).click();
    await page.getByLabel("Monday, until (1)").fill("08:00");
    await page.getByRole("button", { name: "Save the settings" }).click();
    await page
      .getByRole("link", { name: "Monday, until (1): Give a time that is after the first one." })
      .click();
    await expect(page.getByLabel("Monday, until (1)")).toBeFocused();
    await page.getByLabel("Monday, until (1)").fill("17:30");
    await page.getByRole("button", { name: "Copy Monday to Tuesday–Friday" }).click();
    await page.getByLabel("Postal address").fill("4 Quay Street\nLisbon");
    await page.getByLabel("Tax number").fill("PT 501 442 600");
    await page.getByRole("button", { name: "Save the settings" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Harbour Press & Sons");
    await expect(page.getByRole("banner").locator("img")).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSideways(page);
    await page.reload();
    await expect(page.getByLabel("Where to pay")).toHaveValue("At the till, 10 to 18");
    await expect(page.getByLabel("Friday, until (1)")).toHaveValue("17:30");
    await expect(page.getByLabel("Postal address")).toHaveValue("4 Quay Street\nLisbon");
    await expect(page.getByLabel("Tax number")).toHaveValue("PT 501 442 600");
    expect((await page.goto(`${desk.address}/setup`))?.status()).toBe(404);

    await page.goto(`${desk.address}/settings`);
    await addProduct(page);
    await desk.offer();
    await page.reload();
    await arrange(page);
    await page.getByRole("link", { name: "Letterpress cards" }).click();
    await expect(
      page.getByRole("group", { name: "Question 4" }).getByLabel("Question", { exact: true }),
    ).toHaveValue("Names on the card");

    await desk.join("ana");
    const other = await openAs(null);
    await signIn(other, desk.address, "ana");
    await expect(other.getByText("There is nothing here for you")).toBeVisible();
    await other.goto(`${desk.address}/products/letterpress-cards/request`);
    for (const { label } of QUESTIONS.slice(0, 4))
      await expect(other.getByText(label, { exact: true }).first()).toBeVisible();
    await expect(other.getByText("By sending you agree to the studio's terms.")).toBeVisible();
    await expect
      .poll(() =>
        other
          .locator("img")
          .first()
          .evaluate((img: HTMLImageElement) => img.naturalWidth),
      )
      .toBeGreaterThan(0);
    const dependent = other.getByLabel("Names on the card");
    await expect(dependent).toHaveCount(0);
    await other.getByLabel("Paper").selectOption("Felt");
    await dependent.fill("Ana and Rui");
    await other.getByLabel("Paper").selectOption("Cotton");
    await expect(dependent).toHaveCount(0);
    await other.getByLabel("Paper").selectOption("Felt");
    await expect(dependent).toHaveValue("Ana and Rui");
    await other.goto(`${desk.address}/terms`);
    await expect(other.getByText("Half in advance.")).toBeVisible();
    await other.goto(`${desk.address}/products/letterpress-cards`);
    await expect(other.getByRole("region", { name: "Opening hours" })).toHaveText(
      "Mon–Fri 9:00–17:30Ring twice",
    );
    await expect(other.getByText(/usual reply within \d+ working hours/)).toBeVisible();
    expect((await other.goto(`${desk.address}/settings/products/new`))?.status()).toBe(404);
    await other.goto(`${desk.address}/settings`);
    await desk.query(`UPDATE "User" SET "role" = 'staff' WHERE "userName" = 'ana'`);
    await other.reload();
    await expect(other.getByText("Only the owner changes these.")).toBeVisible();
    await expect(other.getByText("At the till, 10 to 18")).toBeVisible();
    await expect(other.getByRole("button", { name: "Save the settings" })).toHaveCount(0);
  } finally {
    await desk.remove();
  }
});
