import type { APIRequestContext } from "@playwright/test";
import { anOpenProduct, answersTo, apiOf } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import type { Person } from "./people";

async function neededOn(request: APIRequestContext, customer: Person, event_date: string): Promise<number> {
  const product = await anOpenProduct(request);
  const order = await apiOf(request, customer).post("communication/order/create", {
    archive_id: product.id,
    title: `For ${customer.name}`,
    content: "On time, please.",
    phone: "+351 912 345 678",
    order_extra: answersTo(product.order_fields),
    event_date,
  });
  return (order as { id: number }).id;
}

test("the studio sees what is needed when, leafs to another month, and opens an order from there", async ({
  customer,
  staffPage,
  request,
}) => {
  const id = await neededOn(request, customer, "2033-05-18");
  await staffPage.goto("/desk");
  await staffPage.getByRole("link", { name: "Calendar" }).click();
  await expect(staffPage.getByRole("cell", { name: /Today/ })).toHaveAttribute("aria-current", "date");

  await staffPage.goto("/desk/calendar?month=2033-04");
  await expect(staffPage.getByRole("heading", { name: "April 2033" })).toBeVisible();
  await staffPage.getByRole("link", { name: "Next month" }).click();
  await expect(staffPage.getByRole("heading", { name: "May 2033" })).toBeVisible();
  const cell = staffPage.getByRole("cell", { name: new RegExp(`^18.*No\\. ${id}\\b`) });
  await expect(cell).toContainText(`For ${customer.name}`);
  await expectAccessible(staffPage);
  await cell.getByRole("link", { name: new RegExp(`No\\. ${id}\\b`) }).click();
  await expect(staffPage).toHaveURL(new RegExp(`/orders/${id}$`));
});

test("what is overdue says so in words", async ({ customer, staffPage, request }) => {
  const id = await neededOn(request, customer, "2020-02-12");
  await staffPage.goto("/desk/calendar?month=2020-02");
  await expect(staffPage.getByRole("link", { name: new RegExp(`^Overdue · No\\. ${id}\\b`) })).toBeVisible();
  await staffPage.getByRole("link", { name: "This month" }).click();
  await expect(staffPage.getByRole("cell", { name: /Today/ })).toBeVisible();
});

test("on a phone the calendar is the days that matter, one below the other, in Chinese too", async ({
  customer,
  staff,
  openAs,
  address,
  request,
}) => {
  const id = await neededOn(request, customer, "2034-07-09");
  const page = await openAs(staff, { viewport: { width: 390, height: 844 } });
  await page.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  await page.goto("/desk/calendar?month=2034-07");
  await expect(page.getByRole("table")).toBeHidden();
  const first = page.getByRole("region", { name: /7月9日/ }).getByRole("listitem");
  await expect(first).toContainText(`编号 ${id}`);
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(0.4 * 844);
  await expectNoSideways(page);
  await expectAccessible(page);
});
