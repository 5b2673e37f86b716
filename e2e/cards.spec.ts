import type { Page } from "@playwright/test";
import { FakeStripe, signedMessage } from "../server/testing/fake-stripe";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PASSWORD = "a long enough secret";

test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in?next=/account`);
  await page.getByLabel("E-mail, phone or user name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`${address}/account`); // that of the sign-in page ends alike
}

async function opened(desk: PrivateDesk) {
  return { owner: await desk.join("maker", "owner"), mei: await desk.join("mei"), shelf: await desk.offer() };
}

/** An order with a deposit, accepted: its number. */
async function accepted(desk: PrivateDesk, { owner, mei, shelf }: Awaited<ReturnType<typeof opened>>) {
  const body = { archive_id: shelf, title: "A shelf", content: "Oak", phone: "+351 912 345 678" };
  const { id } = (await desk.call("communication/order/create", { token: mei, body })).data;
  const quote = { id, quote_price: "900.40", quote_content: "Oak", deposit: "300.20" };
  await desk.call("communication/order/quote", { token: owner, body: quote });
  await desk.call("communication/order/accept", { token: mei, body: { id } });
  return Number(id);
}

/** Stripe tells the desk by itself. */
async function told(desk: PrivateDesk, message: object): Promise<void> {
  const { payload, signature } = signedMessage(message);
  const answer = await fetch(`${desk.address}/api/payment/stripe`, {
    method: "POST",
    headers: { "content-type": "application/json", "stripe-signature": signature },
    body: payload,
  });
  expect(answer.status).toBe(200);
}

test("a customer pays by card and comes back, the studio reads it without asking, and pays all of it back", async ({
  openAs,
}) => {
  const stripe = await new FakeStripe().open();
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: stripe.env });
    const id = await accepted(desk, await opened(desk));
    const phone = await openAs(null, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    const studio = await openAs(null);
    await signIn(phone, desk.address, "mei");
    await signIn(studio, desk.address, "maker");
    await phone.route("https://checkout.test/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Pay here</h1>" }),
    );
    const [theirs, ours] = [orderPage(phone), orderPage(studio)];
    const payment = (page: Page) => page.getByRole("region", { name: "Payment" });
    const led = async (button: string) => {
      await phone.getByRole("button", { name: button }).click();
      await expect(phone.getByRole("heading", { name: "Pay here" })).toBeVisible();
      return stripe.at(phone.url());
    };
    await phone.goto(`${desk.address}/orders/${id}`);
    await studio.goto(`${desk.address}/orders/${id}`);

    await test.step("who comes back before Stripe's message reads that it is waited for, and then that it counts", async () => {
      await expect(studio.getByRole("button", { name: /by card/ })).toHaveCount(0);
      await theirs.openPart("Payment");
      await expectNoSideways(phone);
      await expectAccessible(phone);
      const page = await led("Pay $300.20 by card");
      expect(page).toMatchObject({ amount: 30_020, currency: "usd" });
      await withoutReload(studio, async () => {
        await phone.goto(`${desk.address}/orders/${id}?card=${page.id}#payment`);
        await expect(payment(phone)).toContainText("We are waiting for the confirmation");
        await expect(phone.getByRole("button", { name: /by card/ })).toHaveCount(0);
        stripe.pay(page);
        await expect(theirs.state).toHaveText("Deposit paid: in the works");
        await expect(ours.state).toHaveText("Deposit paid: in the works");
        await expect(studio.getByRole("region", { name: "Timeline" })).toContainText(
          "The deposit came by card",
        );
      });
      await expect(phone).not.toHaveURL(/card=/);
    });

    await test.step("the balance is paid on another page, and Stripe's message says so", async () => {
      const page = await led("Pay $600.20 by card");
      await phone.goBack();
      await expect(phone.getByRole("button", { name: "Pay $600.20 by card" })).toBeEnabled();
      await told(desk, stripe.pay(page));
      for (const { state } of [theirs, ours]) await expect(state).toHaveText("Paid: in the works");
    });

    await test.step("a refund goes back to the card, and is over when Stripe says so", async () => {
      stripe.refunding = "pending";
      await studio.getByRole("button", { name: "Refund", exact: true }).click();
      await expect(ours.dialog).toContainText("$900.40 goes back to the customer’s card by itself");
      await ours.dialog.getByLabel("Reason").fill("The oak has a crack");
      await ours.dialog.getByRole("button", { name: "Refund", exact: true }).click();
      for (const { state } of [theirs, ours]) await expect(state).toHaveText("Being refunded");
      await expect(payment(phone)).toContainText("is on its way back to your card");
      await expect(studio.getByRole("button", { name: "Paid back another way" })).toBeVisible();
      await expect.poll(() => stripe.refunds.length, { timeout: 40_000 }).toBe(2);
      for (const refund of stripe.refunds) await told(desk, stripe.bankSays(refund, "succeeded"));
      for (const { state } of [theirs, ours]) await expect(state).toHaveText("Refunded");
    });
  } finally {
    await desk.remove();
    await stripe.close();
  }
});

test("a page closes when the order is called off, and money that does not fit is the studio's to see to", async ({
  openAs,
}) => {
  const stripe = await new FakeStripe().open();
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: stripe.env });
    const people = await opened(desk);
    const { owner, mei } = people;
    const [off, odd] = [await accepted(desk, people), await accepted(desk, people)];
    const pageOf = async (id: number) => {
      const { sale } = (await desk.call(`communication/order/detail?id=${id}`, { token: mei })).data;
      const { url } = (await desk.call("payment/card", { token: mei, body: { id: sale.id } })).data;
      return stripe.at(url);
    };
    const [closing, wrong] = [await pageOf(off), await pageOf(odd)];
    await desk.call("communication/order/cancel", { token: owner, body: { id: off, reason: "No oak" } });
    await told(desk, stripe.pay(wrong, { amount_total: 150 }));

    const [phone, studio] = [await openAs(null), await openAs(null)];
    await signIn(phone, desk.address, "mei");
    await signIn(studio, desk.address, "maker");
    await phone.goto(`${desk.address}/orders/${odd}`);
    await studio.goto(`${desk.address}/orders/${odd}`);
    await expect(phone.getByText(/please do not pay again before it answers/)).toBeVisible();
    await expect(phone.getByRole("button", { name: /by card/ })).toHaveCount(0);
    await expect(studio.getByText("$1.50 has come, where $300.20 was asked for")).toBeVisible();
    await expectAccessible(studio);
    await orderPage(studio).decideSaying("I have seen to it", "Reason", "It went back: please pay again");
    await expect(orderPage(phone).thread.getByText("It went back: please pay again")).toBeVisible();
    await expect(phone.getByRole("button", { name: "Pay $300.20 by card" })).toBeVisible();
    await expect.poll(() => closing.status, { timeout: 40_000 }).toBe("expired");
  } finally {
    await desk.remove();
    await stripe.close();
  }
});
