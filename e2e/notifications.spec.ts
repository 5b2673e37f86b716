import { apiOf, submitted } from "./desk-api";
import { expect, test } from "./fixtures";

test("a customer hears that the studio wrote, goes to the very message, and it counts as seen", async ({
  request,
  customer,
  staff,
  customerPage,
}) => {
  const id = await submitted(request, customer, "A desk for one");
  const studio = apiOf(request, staff);
  await studio.post("communication/order/confirm", { id });
  await customerPage.goto("/orders");
  await expect(customerPage.getByRole("link", { name: "Notifications, 1 new" })).toBeVisible({
    timeout: 30_000,
  });
  await studio.post("communication/message/send", {
    comm_order_id: id,
    message_type: "text",
    content: "Which wood do you like?",
  });

  // It is told without a reload, in the tab's title too.
  const bell = customerPage.getByRole("link", { name: "Notifications, 2 new" });
  await expect(bell).toBeVisible({ timeout: 30_000 });
  await expect(customerPage).toHaveTitle(/^\(2\) /);
  await bell.click();
  await expect(customerPage.getByRole("heading", { level: 1, name: "Notifications" })).toBeVisible();
  await expect(customerPage).toHaveTitle(/^\(2\) Notifications/);
  const seen = customerPage.waitForRequest("**/api/notification/seen");
  await customerPage.getByRole("link", { name: /wrote a message/ }).click();
  expect((await seen).postDataJSON()).toEqual({ comm_order_id: id });
  await expect(customerPage).toHaveURL(new RegExp(`/orders/${id}.*#message-`));
  await expect(customerPage.getByText("Which wood do you like?").first()).toBeInViewport();

  await expect(customerPage.getByRole("link", { name: "Notifications", exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await expect(customerPage).toHaveTitle(/^A desk for one/);
});

test("a customer marks everything as seen at once", async ({ request, customer, staff, customerPage }) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/confirm", { id });
  await customerPage.goto("/notifications");
  await expect(async () => {
    await customerPage.reload();
    await expect(customerPage.getByText(/confirmed the request/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await customerPage.getByRole("button", { name: "Mark all as seen" }).click();
  await expect(customerPage.getByRole("button", { name: "Mark all as seen" })).toBeHidden();
  await expect(customerPage.getByRole("link", { name: "Notifications", exact: true })).toBeVisible();
  await expect(customerPage.getByText(/confirmed the request/)).toBeVisible();
});

test("whoever is not signed in is asked to, and comes back to their notifications", async ({ page }) => {
  await page.goto("/notifications");
  await expect(page).toHaveURL(/sign-in\?next=/);
});

test("a customer turns off what they do not want to hear of", async ({ customerPage }) => {
  await customerPage.goto("/account/notifications");
  await customerPage.getByLabel("Sketches and finished work, In the app").uncheck();
  await customerPage.getByLabel("From").selectOption("22:00");
  await customerPage.getByLabel("Until").selectOption("07:00");
  await customerPage.getByRole("button", { name: "Save" }).click();
  await expect(customerPage.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await customerPage.reload();
  await expect(customerPage.getByLabel("Sketches and finished work, In the app")).not.toBeChecked();
  await expect(customerPage.getByLabel("Messages, In the app")).toBeChecked();
  await expect(customerPage.getByLabel("From")).toHaveValue("22");
});
