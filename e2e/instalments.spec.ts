import { apiOf, submitted } from "./desk-api";
import { expect, test } from "./fixtures";
import { orderPage } from "./order-page";

test("a piece that is picked up asks for no carrier, and staff note that it is gone", async ({
  customer,
  staff,
  staffPage,
  customerPage,
  request,
}) => {
  const id = await submitted(request, customer);
  const desk = apiOf(request, staff);
  await desk.post("communication/order/quote", { id, quote_price: "100", quote_content: "Oak" });
  const sale = (await apiOf(request, customer).post("communication/order/accept", { id })) as { id: number };
  await desk.post("order/payment", { id: sale.id });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await staffPage.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(ours.dialog).toContainText("The finished work has not been shown yet.");
  await ours.dialog.getByLabel("The customer picks it up").check();
  await expect(ours.dialog.getByLabel("Carrier")).toHaveCount(0);
  await ours.dialog.getByRole("button", { name: "Deliver", exact: true }).click();
  await expect(theirs.state).toHaveText("Ready for you to pick up");
  await ours.decide("Received");
  await expect(theirs.state).toHaveText("Received");
  await expect(customerPage.getByRole("region", { name: "Timeline" })).toContainText(
    `${staff.name} noted that it was received`,
  );
});
