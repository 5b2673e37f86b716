import { apiOf, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";

const LINES = [
  { title: "Top", quantity: 1, unit_price: "900" },
  { title: "Leg", quantity: 4, unit_price: "50" },
];
/** 200 less a tenth is 180, and 23 % on that 41.40. */
const TAXED = {
  quote_price: "221.40",
  quote_content: "Oak, oiled.",
  lines: [{ title: "Table", quantity: 2, unit_price: "100" }],
  discount: "10",
  discount_kind: "percent",
  tax_name: "VAT",
  tax_rate: "23",
  rounds: 2,
  terms: "Two changes are free.",
};

test("both sides read what a new version changed", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const quote = { id, quote_price: "1100", quote_content: "Oak, oiled.", lines: LINES, days: 21 };
  await apiOf(request, staff).post("communication/order/quote", quote);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await expect(theirs.quote(1)).not.toContainText("What changed");

  await ours.sendQuote({ "Quantity 2": "6", Days: "14", Deposit: "300" });
  for (const page of [theirs, ours]) {
    const card = page.quote(2);
    await expect(card).toContainText("What changed since version 1");
    const changes = card.getByRole("listitem");
    await expect(changes.filter({ hasText: "Leg" })).toContainText(/4 × \$50.*6 × \$50/);
    await expect(changes.filter({ hasText: "Total" })).toContainText(/\$1,100.*\$1,200/);
    await expect(changes.filter({ hasText: "Time to make" })).toContainText(/21 days.*14 days/);
    await expect(changes.filter({ hasText: "Deposit" })).toContainText(/none.*\$300/);
    await expect(changes).toHaveCount(4);
  }
});

test("the customer reads what comes off and which tax is added, and accepts that very figure", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/quote", { id, ...TAXED });
  const page = await openAs(customer, { viewport: { width: 390, height: 844 } });
  const theirs = orderPage(page);
  await theirs.open(id);
  const row = (name: string) => theirs.quote(1).getByRole("row").filter({ hasText: name });
  await expect(row("Subtotal")).toContainText("$200");
  await expect(row("Discount 10%")).toContainText("-$20");
  await expect(row("VAT 23%")).toContainText("$41.40");
  await expect(row("Total").last()).toContainText("$221.40");
  await expect(theirs.quote(1)).toContainText("Two changes are free.");
  await expectNoSideways(page);
  await expectAccessible(page);
  await theirs.decide("Accept the quote", theirs.quote(1));
  await theirs.openPart("Quote");
  await expect(page.getByRole("region", { name: "Quote" })).toContainText(/Sales order \d+: \$221\.40/);
});

test("the studio builds a quote from lines, a discount and a tax, and is told what is missing", async ({
  customer,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const { open, dialog, quote } = orderPage(staffPage);
  await open(id);
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await dialog.getByLabel("What it covers").fill("Oak, oiled.");
  for (const [number, title, price] of [
    [1, "Table", "200"],
    [2, "Delivery", "0"],
  ] as const) {
    await dialog.getByRole("button", { name: "Add a line" }).click();
    await dialog.getByLabel(`Item ${number}`).fill(title);
    await dialog.getByLabel(`Each ${number}`).fill(price);
  }
  await dialog.getByRole("button", { name: "Move line 2 up" }).click();
  await expect(dialog.getByLabel("Item 1")).toHaveValue("Delivery");
  await expect(dialog.getByLabel("Each 2")).toHaveValue("200");
  await dialog.getByLabel("Discount").fill("10");
  await dialog.getByLabel("Counted as").selectOption("per cent of the lines");
  await dialog.getByLabel("Rate in per cent").fill("23");
  await expect(dialog.getByRole("status")).toHaveText("$221.40");
  await expect(dialog.getByLabel("Price")).toHaveValue("221.40");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog.getByLabel("Tax Its name")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Tax Its name").fill("VAT");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(quote(1)).toContainText("$221.40");
  await expect(quote(1).getByRole("row").nth(1)).toContainText("Delivery");
});

test("the studio sees the card before the customer does, and what was typed outlives closing the form", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/quote", { id, ...TAXED });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  const { dialog } = ours;
  await ours.open(id);
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await dialog.getByLabel("Discount").fill("20");
  await dialog.getByRole("button", { name: "Preview as the customer" }).click();
  await expect(ours.quote(2)).toContainText("$196.80");
  await expect(ours.quote(2)).toContainText("What changed since version 1");
  await expectAccessible(staffPage);
  await theirs.open(id);
  await expect(theirs.quote(1)).toBeVisible();
  await expect(theirs.quote(2)).toHaveCount(0);

  await dialog.getByLabel("Terms").fill("One change is free.");
  await expect(ours.quote(2)).toHaveCount(0);
  await staffPage.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog.getByLabel("Terms")).toHaveValue("One change is free.");
  await expect(dialog.getByRole("status")).toHaveText("$196.80");
});
