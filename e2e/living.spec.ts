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
