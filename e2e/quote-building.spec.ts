import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPdf } from "../server/testing/read-pdf";
import { apiOf, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";

/** What the quote's PDF says, as the link on its card gives it. */
async function downloaded(page: Page, version: number) {
  const arriving = page.waitForEvent("download");
  await orderPage(page)
    .quote(version)
    .getByRole("link", { name: /^Download as PDF/ })
    .click();
  const download = await arriving;
  const text = (await readPdf(await readFile(await download.path()))).join("\n").replaceAll(/\s+/g, " ");
  return { name: download.suggestedFilename(), text };
}

test("the studio builds a quote from a template, revises it from an older version, and both file the PDF", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const name = `A table for number ${Date.now()}`;
  await apiOf(request, staff).post("quote_template/save", {
    name,
    quote_content: "Oak, oiled.",
    lines: [
      { title: "Top", quantity: 1, unit_price: "900" },
      { title: "Leg", quantity: 4, unit_price: "50" },
    ],
    deposit: "30",
    deposit_kind: "percent",
    days: 21,
  });
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  const { dialog } = ours;
  const openForm = () => staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  const send = async () => {
    await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
    await expect(dialog).toBeHidden();
  };
  const from = dialog.getByLabel("Start from");

  await ours.open(id);
  await openForm();
  await from.selectOption(name);
  await expect(dialog.getByRole("status")).toHaveText("$1,100");
  await expect(dialog.getByLabel("Item 2")).toHaveValue("Leg");
  await dialog.getByRole("button", { name: "Preview as the customer" }).click();
  await expect(ours.quote(1)).toContainText("$330");
  await send();
  await expect(ours.quote(1)).toContainText("$1,100");

  await openForm();
  await expect(from.locator("option:checked")).toHaveText("Version 1, the newest");
  await dialog.getByLabel("Quantity 2").fill("6");
  await send();
  await expect(ours.quote(2)).toContainText("$1,200");

  await openForm();
  await dialog.getByLabel("Days").fill("14");
  await from.selectOption("Version 1");
  const asked = dialog.getByRole("alertdialog", { name: "This takes away what you typed." });
  await asked.getByRole("button", { name: "Keep what I typed" }).click();
  await expect(dialog.getByLabel("Days")).toHaveValue("14");
  await expect(dialog.getByLabel("Quantity 2")).toHaveValue("6");
  await from.selectOption("Version 1");
  await asked.getByRole("button", { name: "Start over from there" }).click();
  await expect(dialog.getByLabel("Days")).toHaveValue("21");
  await expect(dialog.getByLabel("Quantity 2")).toHaveValue("4");
  await dialog.getByLabel("What it covers").fill("Ash, oiled.");
  await send();

  await theirs.open(id);
  const changes = theirs.quote(3).getByRole("listitem");
  await expect(changes.filter({ hasText: "Leg" })).toContainText(/6 × \$50.*4 × \$50/);
  await expect(changes.filter({ hasText: "Total" })).toContainText(/\$1,200.*\$1,100/);
  const newest = await downloaded(customerPage, 3);
  expect(newest.name).toBe(`quote-${id}-version-3.pdf`);
  for (const said of ["Ash, oiled.", "Leg", "$1,100", "$330"]) expect(newest.text).toContain(said);
  expect((await downloaded(staffPage, 1)).text).toContain("Replaced by version 2");
});

test("what is typed is kept as a template, named anew and removed, on a phone, too", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await submitted(request, customer);
  const name = `A bench ${Date.now()}`;
  const page = await openAs(staff, { viewport: { width: 390, height: 844 } });
  const { open, more, dialog } = orderPage(page);
  await open(id);
  await more();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send a quote", exact: true }).click();
  await dialog.getByLabel("What it covers").fill("Ash, waxed.");
  await dialog.getByText("Templates", { exact: true }).click();
  await dialog.getByLabel("Name of the template").fill(name);
  await dialog.getByRole("button", { name: "Save as a template" }).click();
  await expect(dialog.getByText(`“${name}” is saved.`)).toBeVisible();
  await dialog.getByLabel("Name of the template").fill(name);
  await dialog.getByRole("button", { name: "Save as a template" }).click();
  await expect(dialog.getByText(/There is a template of this name/)).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);

  await dialog.getByRole("button", { name: `Rename “${name}”` }).click();
  await dialog.getByLabel(`New name of “${name}”`).fill(`${name}, long`);
  await dialog.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(dialog.getByLabel("Start from").getByRole("option", { name: `${name}, long` })).toBeAttached();
  await dialog.getByRole("button", { name: `Remove “${name}, long”` }).click();
  await expect(dialog.getByText(`“${name}, long” is removed.`)).toBeVisible();
  await expect(dialog.getByLabel("What it covers")).toHaveValue("Ash, waxed.");
});

test("the studio reads what a quote costs and leaves it, and the customer nothing of that", async ({
  customer,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  const { dialog } = ours;
  await ours.open(id);
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await dialog.getByLabel("What it covers").fill("Oak, oiled.");
  await dialog.getByRole("button", { name: "Add a line" }).click();
  await dialog.getByLabel("Item 1").fill("Table");
  await dialog.getByLabel("Quantity 1").fill("2");
  await dialog.getByLabel("Each 1").fill("500");
  await dialog.getByLabel("Your cost 1").fill("217.31");
  await dialog.getByLabel("Costs besides the lines").fill("30");
  await expect(dialog.getByRole("group", { name: "For the studio alone" })).toContainText("$535.38 · 53.5%");
  await expectAccessible(staffPage);
  await dialog.getByRole("button", { name: "Preview as the customer" }).click();
  await expect(ours.quote(1)).toContainText("$1,000");
  await expect(ours.quote(1)).not.toContainText("535.38");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog).toBeHidden();
  const margin = ours.quote(1).getByRole("region", { name: "For the studio alone" });
  await expect(margin).toContainText("$464.62");
  await expect(margin).toContainText("53.5%");

  await theirs.open(id);
  await expect(theirs.quote(1)).toContainText("$1,000");
  const { body } = await customerPage.request
    .get(`/orders/${id}`)
    .then(async (page) => ({ body: await page.text() }));
  expect(body).toContain("Oak, oiled.");
  expect(body).not.toMatch(/217\.?31|464\.?62|535\.?38|53538|46462|21731/);
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog.getByLabel("Your cost 1")).toHaveValue("217.31");
});
