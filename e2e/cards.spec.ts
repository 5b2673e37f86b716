import type { Page } from "@playwright/test";
import { FakeStripe, signedMessage } from "../server/testing/fake-stripe";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PASSWORD = "a long enough secret";

test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in?next=/orders`);
  await page.getByLabel("E-mail, phone or user name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/orders$/);
}

/** An order with a deposit, accepted: its number. */
async function accepted(desk: PrivateDesk): Promise<number> {
  const [owner, mei] = [await desk.join("maker", "owner"), await desk.join("mei")];
  const request = { title: "A shelf", content: "Oak", phone: "+351 912 345 678" };
  const body = { archive_id: await desk.offer(), ...request };
  const { id } = (await desk.call("communication/order/create", { token: mei, body })).data;
  const quote = { id, quote_price: "900.40", quote_content: "Oak", deposit: "300.20" };
  await desk.call("communication/order/quote", { token: owner, body: quote });
  await desk.call("communication/order/accept", { token: mei, body: { id } });
  return id;
}

test("a customer pays the deposit by card, and the studio reads it without asking", async ({ openAs }) => {
  const stripe = await new FakeStripe().open();
  const desk = new PrivateDesk();
  try {
    await desk.start({ env: stripe.env });
    const id = await accepted(desk);
    const phone = await openAs(null, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    const studio = await openAs(null);
    await signIn(phone, desk.address, "mei");
    await signIn(studio, desk.address, "maker");
    await phone.goto(`${desk.address}/orders/${id}`);
    await studio.goto(`${desk.address}/orders/${id}`);
    await expect(studio.getByRole("button", { name: /by card/ })).toHaveCount(0);
    await expectNoSideways(phone);
    await expectAccessible(phone);

    await phone.route("https://checkout.test/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Pay here</h1>" }),
    );
    await phone.getByRole("button", { name: "Pay $300.20 by card" }).click();
    await expect(phone.getByRole("heading", { name: "Pay here" })).toBeVisible();
    const page = stripe.at(phone.url());
    expect(page).toMatchObject({ amount: 30_020, currency: "usd" });

    await withoutReload(studio, async () => {
      const { payload, signature } = signedMessage(stripe.pay(page));
      const answer = await fetch(`${desk.address}/api/payment/stripe`, {
        method: "POST",
        headers: { "content-type": "application/json", "stripe-signature": signature },
        body: payload,
      });
      expect(answer.status).toBe(200);
      await expect(orderPage(studio).state).toHaveText("Deposit paid: in the works");
      await expect(studio.getByRole("region", { name: "Timeline" })).toContainText(
        "The deposit came by card",
      );
    });
    await phone.goto(`${desk.address}/orders/${id}`);
    await expect(orderPage(phone).state).toHaveText("Deposit paid: in the works");
    await expect(phone.getByRole("button", { name: "Pay $600.20 by card" })).toBeVisible();
  } finally {
    await desk.remove();
    await stripe.close();
  }
});
