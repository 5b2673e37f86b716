import { apiOf, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";

const LINES = [
  { title: "Top", quantity: 1, unit_price: "900" },
  { title: "Leg", quantity: 4, unit_price: "50" },
];

test("both sides read what a new version changed, and what it changed is still there when it is over", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/quote", {
    id,
    quote_price: "1100",
    quote_content: "Oak, oiled.",
    lines: LINES,
    days: 21,
  });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await expect(theirs.quote(1)).not.toContainText("What changed");

  await ours.sendQuote({ "Quantity 2": "6", Days: "14", Deposit: "300" });
  for (const page of [theirs, ours]) {
    const card = page.quote(2);
    await expect(card).toContainText("What changed since version 1");
    const changes = card.getByRole("listitem");
    await expect(changes.filter({ hasText: "Leg" })).toContainText("4 × $50");
    await expect(changes.filter({ hasText: "Leg" })).toContainText("6 × $50");
    await expect(changes.filter({ hasText: "Total" })).toContainText(/\$1,100.*\$1,200/);
    await expect(changes.filter({ hasText: "Time to make" })).toContainText(/21 days.*14 days/);
    await expect(changes.filter({ hasText: "Deposit" })).toContainText(/none.*\$300/);
    await expect(changes).toHaveCount(4);
  }
  await customerPage.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(customerPage);
  await expectAccessible(customerPage);

  await theirs.decideSaying("Decline the quote", "Reason", "Too dear", theirs.quote(2));
  await expect(theirs.quote(2).getByText("6 × $50")).toBeVisible();
});

test("the studio takes something off and adds the tax, and the customer reads and accepts the very figure it saw", async ({
  customer,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await ours.open(id);
  await theirs.open(id);
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  const { dialog } = ours;
  await dialog.getByLabel("What it covers").fill("Oak, oiled.");
  await dialog.getByRole("button", { name: "Add a line" }).click();
  await dialog.getByLabel("Item 1").fill("Table");
  await dialog.getByLabel("Quantity 1").fill("2");
  await dialog.getByLabel("Each 1").fill("100");
  await dialog.getByRole("button", { name: "Add a line" }).click();
  await dialog.getByLabel("Item 2").fill("Delivery");
  await dialog.getByLabel("Each 2").fill("0");
  await dialog.getByRole("button", { name: "Move line 2 up" }).click();
  await expect(dialog.getByLabel("Item 1")).toHaveValue("Delivery");
  await expect(dialog.getByLabel("Quantity 2")).toHaveValue("2");
  await dialog.getByLabel("Discount").fill("10");
  await dialog.getByLabel("Counted as").selectOption("per cent of the lines");
  await dialog.getByLabel("Rate in per cent").fill("23");
  await dialog.getByLabel("Sketch rounds").fill("2");
  await dialog.getByLabel("Terms").fill("Two changes are free.");
  await expect(dialog.getByRole("status")).toHaveText("$221.40");
  await expect(dialog.getByLabel("Price")).toHaveValue("221.40");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog.getByLabel("Tax Its name")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Tax Its name").fill("VAT");
  await dialog.getByRole("button", { name: "Preview as the customer" }).click();
  await expect(ours.quote(1)).toContainText("$221.40");
  await expect(ours.quote(1)).toContainText("Two changes are free.");
  await expectAccessible(staffPage);
  await expect(theirs.quote(1)).toHaveCount(0);
  await dialog.getByLabel("Terms").fill("One change is free.");
  await expect(ours.quote(1)).toHaveCount(0);
  await staffPage.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await staffPage.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(dialog.getByLabel("Terms")).toHaveValue("One change is free.");
  await expect(dialog.getByRole("status")).toHaveText("$221.40");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();

  for (const page of [ours, theirs]) {
    const row = (name: string) => page.quote(1).getByRole("row").filter({ hasText: name });
    await expect(row("Delivery").or(row("Table")).first()).toContainText("Delivery");
    await expect(row("Subtotal")).toContainText("$200");
    await expect(row("Discount 10%")).toContainText("-$20");
    await expect(row("VAT 23%")).toContainText("$41.40");
    await expect(row("Total").last()).toContainText("$221.40");
    await expect(page.quote(1)).toContainText("One change is free.");
  }
  await customerPage.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(customerPage);
  await expectAccessible(customerPage);
  await theirs.decide("Accept the quote", theirs.quote(1));
  await expect(customerPage.getByRole("region", { name: "Quote", exact: true })).toContainText(
    /Sales order \d+: \$221\.40/,
  );
});
