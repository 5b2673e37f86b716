import { apiOf, MEDIA, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("from the deposit to the piece in the customer's hands, nobody loads a page anew", async ({
  customer,
  staff,
  openAs,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/quote", {
    id,
    quote_price: "1200.50",
    quote_content: "Oak, oiled, delivered.",
    deposit: "400.50",
  });
  const phone = await openAs(customer, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: "reduce",
  });
  const [theirs, ours] = [orderPage(phone), orderPage(staffPage)];
  const payment = (page: typeof phone) => page.getByRole("region", { name: "Payment" });
  const part = (page: typeof phone, name: string) =>
    payment(page).getByRole("listitem").filter({ hasText: name });
  const step = (page: typeof phone, name: string) =>
    expect(
      page.getByRole("region", { name: "Progress" }).getByRole("listitem").filter({ hasText: name }),
    ).toHaveAttribute("aria-current", "step");
  await theirs.open(id);
  await ours.open(id);

  await withoutReload(staffPage, async () => {
    await test.step("accepting says what is paid before and what after", async () => {
      await theirs.quote(1).getByRole("button", { name: "Accept the quote", exact: true }).click();
      await expect(theirs.dialog).toContainText("A deposit of $400.50 is paid before the work begins");
      await expect(theirs.dialog).toContainText("the balance of $800 when it is finished");
      await theirs.dialog.getByRole("button", { name: "Accept the quote", exact: true }).click();
      await expect(part(phone, "Deposit")).toContainText("$400.50");
      await expect(part(phone, "Balance")).toContainText("$800");
      await expect(part(phone, "Balance")).toContainText("Later");
      await expectNoSideways(phone);
    });

    await test.step("the deposit is announced and confirmed, and the work begins", async () => {
      await theirs.decideSaying("I have paid the deposit", "Remark", "From the savings");
      await expect(ours.state).toHaveText("Payment announced: has it arrived?");
      await ours.decide("Deposit received");
      for (const { state } of [theirs, ours]) await expect(state).toHaveText("Deposit paid: in the works");
      await expect(part(phone, "Deposit")).toContainText("Paid");
      await expect(payment(phone)).toContainText(/Left to pay\s*\$800/);
      await step(staffPage, "Making");
      await expect(staffPage.getByRole("button", { name: /^Cancel/ })).toHaveCount(0);
    });

    await test.step("the finished work asks for the balance", async () => {
      await ours.showFinished([MEDIA.picture], "Here it is");
      await expect(ours.state).toHaveText("Finished: waiting for the balance");
      await expect(theirs.state).toHaveText("Finished: the balance is yours to pay");
      await expectAccessible(phone);
      await theirs.decide("I have paid the balance");
      await expect(ours.state).toHaveText("Balance announced: has it arrived?");
      await ours.decide("Balance received");
      await expect(ours.state).toHaveText("Finished and paid: to be delivered");
      await expect(payment(staffPage)).toContainText(/Left to pay\s*\$0/);
    });

    await test.step("it is sent with its number", async () => {
      await staffPage.getByRole("button", { name: "Deliver", exact: true }).click();
      await ours.dialog.getByLabel("Carrier").fill("SF Express");
      await ours.dialog.getByLabel("Tracking number").fill("SF 1448 8071");
      await expectAccessible(staffPage);
      await ours.dialog.getByRole("button", { name: "Deliver", exact: true }).click();
      await expect(ours.dialog).toBeHidden();
      await expect(theirs.state).toHaveText("On its way to you");
      const delivery = phone.getByRole("region", { name: "Delivery" });
      await expect(delivery).toContainText("SF Express");
      await expect(delivery).toContainText("SF 1448 8071");
      await expect(phone.getByRole("region", { name: "Timeline" })).toContainText(
        `${staff.name} sent it off: SF Express · SF 1448 8071`,
      );
    });

    await test.step("and received", async () => {
      await expectNoSideways(phone);
      await theirs.decideSaying("Received", "Remark", "It is wonderful");
      for (const { state } of [theirs, ours]) await expect(state).toHaveText("Received");
      await step(staffPage, "Received");
      await expect(ours.thread.getByText("It is wonderful")).toBeVisible();
    });
  });

  const read = await apiOf(request, customer).get(`communication/order/detail?id=${id}`);
  expect(read).toMatchObject({
    turn: "none",
    sale: { status: 3, paid_amount: 120_050, delivery: { tracking_number: "SF 1448 8071" } },
  });
});

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
