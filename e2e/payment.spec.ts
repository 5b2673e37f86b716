import { apiOf, type OrderView, quoted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("a customer pays offline, the studio sees the money, and both read that it is paid", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff, price: "1200.50" });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  const payment = (page: typeof customerPage) => page.getByRole("region", { name: "Payment" });
  await theirs.open(id);
  await ours.open(id);

  await test.step("having accepted, the customer reads how to pay", async () => {
    await expect(payment(customerPage)).toHaveCount(0);
    await theirs.decide("Accept the quote", theirs.quote(1));
    await expect(payment(customerPage)).toContainText("$1,200.50");
    await expect(payment(customerPage)).toContainText(/Number to quote\s*\d{14,}/);
    await expect(payment(customerPage)).toContainText("By bank transfer");
    await customerPage.getByRole("link", { name: "How to pay" }).click();
    await expect(payment(customerPage)).toBeInViewport();
    await expectAccessible(customerPage);
  });

  await test.step("the customer says that they have paid, and the studio hears of it at once", async () => {
    await withoutReload(staffPage, async () => {
      await theirs.decideSaying("I have paid", "Remark", "From my brother's account");
      await expect(theirs.state).toHaveText("You said that you paid: the studio confirms it");
      await expect(ours.state).toHaveText("Payment announced: has it arrived?");
      await expect(ours.thread.getByText("From my brother's account")).toBeVisible();
      await expect(payment(staffPage)).toContainText("Announced");
    });
    await expect(customerPage.getByRole("button", { name: "I have paid" })).toHaveCount(0);
  });

  await test.step("what was announced is taken back by whoever finds that the money has not gone or come", async () => {
    await ours.decideSaying("Payment did not arrive", "Remark", "Nothing on the account yet");
    await expect(theirs.state).toHaveText("Accepted: waiting for payment");
    await expect(theirs.thread.getByText("Nothing on the account yet")).toBeVisible();
    await theirs.decide("I have paid");
    await theirs.decide("I have not paid yet");
    await expect(ours.state).toHaveText("Accepted: waiting for payment");
    await theirs.decide("I have paid");
    await expect(ours.state).toHaveText("Payment announced: has it arrived?");
  });

  await test.step("the studio sees the money, and the customer reads it without asking", async () => {
    await withoutReload(customerPage, async () => {
      await ours.decide("Payment received");
      for (const page of [theirs, ours]) await expect(page.state).toHaveText("Paid: in the works");
    });
    for (const page of [customerPage, staffPage]) {
      await expect(payment(page)).toContainText("Paid");
      await expect(page.getByRole("listitem").filter({ hasText: "Making" })).toHaveAttribute(
        "aria-current",
        "step",
      );
      await expect(page.getByRole("button", { name: /^Cancel/ })).toHaveCount(0);
    }
    await expect(staffPage.getByRole("button", { name: "Payment received" })).toHaveCount(0);
    await expect(customerPage.getByRole("region", { name: "Timeline" })).toContainText(
      `${staff.name} confirmed the payment`,
    );
  });

  await test.step("a program reads the same", async () => {
    const order = (await apiOf(request, customer).get(`communication/order/detail?id=${id}`)) as OrderView;
    const sale = await apiOf(request, customer).get(`order/detail?order_id=${order.order_id}`);
    expect(sale).toMatchObject({ comm_order_id: id, status: 1, amount: 120_050 });
  });
});

test("a customer calls off what is not paid yet, and says why", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await apiOf(request, customer).post("communication/order/accept", { id });
  const theirs = orderPage(customerPage);
  await theirs.open(id);
  await theirs.decideSaying("Cancel the unpaid order", "Reason", "The wedding is off");
  await expect(theirs.state).toHaveText("Cancelled");
  await expect(theirs.thread.getByText("The wedding is off")).toBeVisible();
  await expect(customerPage.getByText(/^You cancelled this order on/)).toBeVisible();
  await expect(customerPage.getByRole("region", { name: "Payment" })).toHaveCount(0);
});

test("on a phone the next step is always in reach", async ({ customer, staff, openAs, request }) => {
  const id = await quoted(request, { customer, staff });
  await apiOf(request, customer).post("communication/order/accept", { id });
  const phone = await openAs(customer, { viewport: { width: 390, height: 844 } });
  const theirs = orderPage(phone);
  await theirs.open(id);
  await expectNoSideways(phone);
  await theirs.decide("I have paid");
  await expect(theirs.state).toHaveText("You said that you paid: the studio confirms it");
});

test("whoever follows a link on a phone sees that part alone, and goes from part to part and back to the talk, without scripts too", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await apiOf(request, customer).post("communication/order/accept", { id });
  for (const javaScriptEnabled of [false, true]) {
    const phone = await openAs(customer, { viewport: { width: 390, height: 844 }, javaScriptEnabled });
    const { thread, quote, openPart } = orderPage(phone);
    const part = (name: string) => phone.getByRole("region", { name });
    const tab = (name: string) =>
      phone.getByRole("navigation", { name: "On this page" }).getByRole("link", { name });
    await phone.goto(`/orders/${id}#payment`);
    await expect(part("Payment")).toBeInViewport();
    await expect(thread).toBeHidden();
    await tab("Quote").click();
    await expect(part("Quote")).toBeInViewport();
    await expect(part("Payment")).toBeHidden();
    await part("Quote").getByRole("link", { name: "See it in the thread" }).click();
    await expect(quote(1)).toBeInViewport();
    await expect(part("Quote")).toBeHidden();
    await phone.goBack();
    await expect(part("Quote")).toBeInViewport();
    await phone.goBack();
    await expect(part("Payment")).toBeInViewport();
    const talk = tab("Talk");
    await talk.click();
    await expect(thread).toBeInViewport();
    if (!javaScriptEnabled) continue;

    await openPart("Timeline");
    await apiOf(request, staff).post("communication/message/send", {
      comm_order_id: id,
      message_type: "text",
      content: "Oak or ash?",
    });
    await expect(talk).toContainText("new messages");
    await expect(part("Timeline")).toBeVisible();
    await expectAccessible(phone);
    await phone.reload();
    await expect(part("Timeline")).toBeInViewport();
    await openPart("Talk");
    await expect(thread.getByText("Oak or ash?")).toBeInViewport();
    await expect(talk).not.toContainText("new messages");
  }
});

test("somebody of the studio takes an order over, and hands it back", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await apiOf(request, staff).post("communication/order/assign", { id, admin_id: 0 });
  const ours = orderPage(staffPage);
  const people = staffPage.getByRole("region", { name: "People" });
  await ours.open(id);
  await expect(people.getByLabel("In charge")).toHaveValue("0");
  await people.getByRole("button", { name: "Take over" }).click();
  await expect(people.getByLabel("In charge")).toHaveValue(String(staff.id));
  await expect(people.getByText("Studio · In charge")).toBeVisible();
  await expect(people.getByRole("button", { name: "Take over" })).toHaveCount(0);
  const timeline = staffPage.getByRole("region", { name: "Timeline" });
  await expect(timeline).toContainText("You took over the order");

  await people.getByLabel("In charge").selectOption({ label: "Nobody" });
  await people.getByRole("button", { name: "Assign" }).click();
  await expect(timeline).toContainText(/You handed the order back to the team.*You took over/s);
  await expect(people.getByText("Studio · In charge")).toHaveCount(0);

  await orderPage(customerPage).open(id);
  await expect(customerPage.getByRole("region", { name: "People" }).getByLabel("In charge")).toHaveCount(0);
});

test("whoever is quicker than the page's scripts finds what needs them switched off, and loses no click", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const early = await openAs(staff, { javaScriptEnabled: false });
  await orderPage(early).open(id);
  const people = early.getByRole("region", { name: "People" });
  await expect(people.getByLabel("In charge")).toBeDisabled();
  await expect(people.getByRole("button", { name: "Assign" })).toBeDisabled();
});

test("the studio pays back what had come, and both read that it is over", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const sale = (await apiOf(request, customer).post("communication/order/accept", { id })) as { id: number };
  await apiOf(request, staff).post("order/payment", { id: sale.id });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await ours.open(id);
  await staffPage.getByRole("button", { name: "Refund", exact: true }).click();
  await expect(ours.dialog).toContainText("First send $1,200.50 back");
  await ours.dialog.getByRole("button", { name: "Refund", exact: true }).click();
  await expect(ours.dialog.getByText("Write a few words first.")).toBeVisible();
  await ours.dialog.getByLabel("Reason").fill("The oak has a crack");
  await ours.dialog.getByRole("button", { name: "Refund", exact: true }).click();
  for (const { state } of [theirs, ours]) await expect(state).toHaveText("Refunded");
  await expect(theirs.thread.getByText("The oak has a crack")).toBeVisible();
  await expect(customerPage.getByRole("region", { name: "Payment" })).toContainText("Paid back");
  await expect(
    customerPage.getByText("This order has ended: what had been paid was paid back."),
  ).toBeVisible();
});
