import { quoted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("whoever writes sees that the other side has seen it, as soon as they have", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await theirs.ready();
  await withoutReload(customerPage, async () => {
    await theirs.say("Is ash as hard?");
    await expect(theirs.thread.getByText("Sent", { exact: true })).toHaveCount(0);
    await expect(theirs.thread.getByText("Seen by the studio")).toHaveCount(0);
    await ours.open(id);
    await expect(theirs.thread.getByText(/^Seen by the studio · \d/)).toHaveCount(1);
    await expectAccessible(customerPage);
  });
  await ours.ready();
  await withoutReload(staffPage, async () => {
    await ours.say("Harder.");
    await expect(theirs.thread.getByText("Harder.")).toBeVisible();
    await expect(ours.thread.getByText(`Seen by ${customer.name}`)).toHaveCount(1);
  });
  await staffPage.reload();
  await expect(ours.thread.getByText(`Seen by ${customer.name}`)).toHaveCount(1);
  await expect(ours.thread.getByText("Seen by the studio")).toHaveCount(0);
});

test("each side sees that the other one is writing to it, until the message is there", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await Promise.all([theirs.open(id), ours.open(id)]);
  await Promise.all([theirs.ready(), ours.ready()]);
  await staffPage.getByRole("textbox", { name: "Message" }).pressSequentially("Oak it is");
  await expect(customerPage.getByText("The studio is writing…")).toBeVisible();
  await expect(staffPage.getByText("The customer is writing…")).toHaveCount(0);
  await expectAccessible(customerPage);
  await staffPage.getByRole("button", { name: "Send", exact: true }).click();
  await expect(theirs.thread.getByText("Oak it is")).toBeVisible();
  await expect(customerPage.getByText("The studio is writing…")).toHaveCount(0);
  await customerPage.getByRole("textbox", { name: "Message" }).pressSequentially("Good");
  await expect(staffPage.getByText("The customer is writing…")).toBeVisible();
});
