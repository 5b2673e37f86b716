import { apiOf, submitted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { demoPerson } from "./people";

test("the staff note something among themselves on the order, and the customer never meets it", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await expect(customerPage.getByText("Internal note")).toHaveCount(0);

  await ours.open(id);
  await staffPage.getByRole("textbox", { name: "Message" }).fill("Half a reply");
  await staffPage.getByText("Internal note", { exact: true }).click();
  await staffPage.getByRole("textbox", { name: "Internal note" }).fill("Paid late twice: ask for a deposit.");
  await expectAccessible(staffPage);
  await withoutReload(staffPage, async () => {
    await staffPage.getByRole("button", { name: "Save note" }).click();
    const note = ours.thread.getByRole("article").filter({ hasText: "Paid late twice" });
    await expect(note).toContainText(`Internal note · ${staff.name}`);
  });
  await expect(staffPage.getByRole("textbox", { name: "Internal note" })).toHaveValue("");
  await staffPage.getByText("Reply", { exact: true }).click();
  await expect(staffPage.getByRole("textbox", { name: "Message" })).toHaveValue("Half a reply");

  await theirs.open(id);
  expect(await customerPage.content()).not.toContain("Paid late");
  const reply = await apiOf(request, customer).get(`communication/order/detail?id=${id}`);
  expect(JSON.stringify(reply)).not.toContain("Paid late");
  const asked = { headers: { Token: customer.token } };
  const refused = await request.get(`/api/communication/notes?comm_order_id=${id}`, asked);
  expect(await refused.json()).toMatchObject({ code: 1002 });
});

test("who of the staff has an order open is told that a colleague is writing, and sees their note, and the customer is told neither", async ({
  customer,
  customerPage,
  staffPage,
  openAs,
  playwright,
  address,
  request,
}) => {
  const id = await submitted(request, customer);
  const owner = await demoPerson(playwright, address, "owner");
  const ownerPage = await openAs(owner);
  for (const page of [customerPage, staffPage, ownerPage]) {
    await orderPage(page).open(id);
    await orderPage(page).ready();
  }
  const told = (page: typeof staffPage) => page.getByText("Writing a reply right now:");
  await ownerPage.getByRole("textbox", { name: "Message" }).pressSequentially("Dear");
  await expect(told(staffPage)).toContainText(owner.name);
  await expectAccessible(staffPage);
  await expect(told(ownerPage)).toHaveCount(0);
  await expect(told(customerPage)).toHaveCount(0);
  const version = await apiOf(request, customer).get(`communication/order/version?id=${id}`);
  expect(version).toMatchObject({ writing: [] });

  await withoutReload(staffPage, async () => {
    await ownerPage.getByText("Internal note", { exact: true }).click();
    await ownerPage.getByRole("textbox", { name: "Internal note" }).fill("I take this one.");
    await ownerPage.getByRole("button", { name: "Save note" }).click();
    const note = orderPage(staffPage).thread.getByRole("article").filter({ hasText: "I take this one." });
    await expect(note).toContainText(`Internal note · ${owner.name}`);
  });
});

test("a note that could not be kept stays a note, and is kept by itself after a reload", async ({
  customer,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const { open, thread } = orderPage(staffPage);
  await open(id);
  await staffPage.getByText("Internal note", { exact: true }).click();
  await staffPage.getByRole("textbox", { name: "Internal note" }).fill("Not for the customer");
  await staffPage.route("**/note/create", (route) => route.abort("internetdisconnected"));
  await staffPage.getByRole("button", { name: "Save note" }).click();
  await expect(thread.getByText("The connection broke off.")).toBeVisible();
  await staffPage.unrouteAll();
  await staffPage.reload();
  await expect(thread.getByRole("article").filter({ hasText: "Not for the customer" })).toBeVisible();
  const reply = await apiOf(request, customer).get(`communication/messages?comm_order_id=${id}`);
  expect(JSON.stringify(reply)).not.toContain("Not for the customer");
});
