import { expect, expectAccessible, test } from "./fixtures";
import { orderPage } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PASSWORD = "a long enough secret";

test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

test("a quote about to run out is on the studio's list; once it has, the customer asks for a new one by one tap", async ({
  openAs,
}) => {
  const desk = new PrivateDesk();
  try {
    await desk.start();
    const [owner, mei, shelf] = [
      await desk.join("maker", "owner"),
      await desk.join("mei"),
      await desk.offer(),
    ];
    const body = { archive_id: shelf, title: "A shelf", content: "Oak", phone: "+351 912 345 678" };
    const { id } = (await desk.call("communication/order/create", { token: mei, body })).data;
    const quote = { id, quote_price: "900", quote_content: "Oak" };
    await desk.call("communication/order/quote", { token: owner, body: quote });
    const endsOn = (days: number) =>
      desk.query(`UPDATE "Quote" SET "validUntil" = (current_date + $1::int)::text`, [days]);
    await endsOn(2);

    const [phone, studio] = [
      await openAs(null, { viewport: { width: 390, height: 844 } }),
      await openAs(null),
    ];
    for (const [page, name] of [
      [phone, "mei"],
      [studio, "maker"],
    ] as const) {
      await page.goto(`${desk.address}/sign-in?next=/orders/${id}`);
      await page.getByLabel("E-mail, phone or user name").fill(name);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(orderPage(page).quote(1)).toBeVisible();
    }
    await studio.goto(`${desk.address}/desk?view=expiring`);
    await expect(studio.getByRole("link", { name: /A shelf/ }).first()).toBeVisible();

    await endsOn(-2);
    await phone.getByRole("button", { name: "Accept the quote" }).click();
    await orderPage(phone).dialog.getByRole("button", { name: "Accept the quote" }).click();
    await expect(phone.getByText(/The quote was valid until/).first()).toBeVisible();
    await phone.goto(`${desk.address}/orders/${id}`);
    await expect(phone.getByRole("button", { name: "Accept the quote" })).toHaveCount(0);
    await expectAccessible(phone);
    await phone.getByRole("button", { name: "Ask for a new quote" }).click();
    await expect(orderPage(phone).thread.getByText("Please send me a new one.").last()).toBeVisible();
    await expect(phone.getByRole("button", { name: "Ask for a new quote" })).toHaveCount(0);
    await studio.goto(`${desk.address}/orders/${id}`);
    await expect(studio.getByRole("button", { name: "Send a quote", exact: true })).toBeVisible();
  } finally {
    await desk.remove();
  }
});
