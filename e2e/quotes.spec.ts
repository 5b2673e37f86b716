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
