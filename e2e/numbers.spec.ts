import { apiOf, quoted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

test("the studio sees how it does, and why a quote was declined", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const reason = `Dearer than order ${id} may be`;
  await apiOf(request, customer).post("communication/order/reject", { id, reason });
  await staffPage.goto("/desk");
  await staffPage.getByRole("link", { name: "Numbers", exact: true }).click();
  await expect(staffPage.getByRole("heading", { level: 1, name: "Numbers" })).toBeVisible();

  // Figures may be up to a minute old where many facts wait to be summed up.
  await expect(async () => {
    await staffPage.reload();
    await expect(staffPage.getByRole("link", { name: reason })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(staffPage.getByRole("img", { name: /^First reply\. / })).toBeVisible();
  await staffPage.getByText("As a table").first().click();
  await expect(staffPage.getByRole("table", { name: "First reply" })).toBeVisible();
  await expectAccessible(staffPage);

  await staffPage.getByLabel("Period").selectOption({ label: "24 months" });
  await staffPage.getByRole("button", { name: "Show", exact: true }).click();
  await expect(staffPage).toHaveURL(/months=24/);
  for (const colorScheme of ["light", "dark"] as const) {
    await staffPage.emulateMedia({ colorScheme });
    await expectAccessible(staffPage);
  }
  await staffPage.setViewportSize({ width: 390, height: 844 });
  await expectNoSideways(staffPage);
});

test("a customer finds no numbers", async ({ customerPage }) => {
  const response = await customerPage.goto("/numbers");
  expect(response?.status()).toBe(404);
});
