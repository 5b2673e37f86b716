import { anOpenProduct, apiOf, type OrderView } from "./desk-api";
import { expect, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("a customer asks, the studio quotes, the customer accepts, and both see the same", async ({
  customer,
  customerPage,
  staffPage,
  request,
}) => {
  const product = await anOpenProduct(request);
  const title = `A shop window for ${customer.name}`;
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];

  await test.step("the customer finds a product and sends a request", async () => {
    await customerPage.goto("/");
    await customerPage.getByRole("link", { name: product.title }).first().click();
    await expect(customerPage.getByRole("heading", { level: 1 })).toHaveText(product.title);
    await customerPage.getByRole("link", { name: "Request yours" }).first().click();
    await customerPage.getByLabel(/^Title/).fill(title);
    await customerPage.getByLabel(/^Description/).fill("Three pages, quiet colours, our own photographs.");
    await customerPage.getByLabel(/^Phone/).fill("+351 912 345 678");
    await customerPage.getByRole("button", { name: "Send the request" }).click();
    await expect(customerPage).toHaveURL(/\/orders\/\d+/);
    await expect(customerPage.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(theirs.state).toHaveText("Waiting for the studio to confirm");
  });

  await test.step("the studio finds it on the desk and confirms", async () => {
    await staffPage.goto(`/desk?keyword=${encodeURIComponent(customer.name)}`);
    await staffPage.getByRole("link", { name: title }).click();
    await expect(ours.state).toHaveText("New request: waiting for you to confirm");
    await staffPage.getByRole("button", { name: "Confirm the request" }).click();
    await expect(ours.state).toHaveText("Talking it over");
  });

  await test.step("the two talk, and neither has to reload", async () => {
    await withoutReload(customerPage, async () => {
      await expect(theirs.state).toHaveText("Talking it over");
      await ours.say("Which colours do you like?");
      await expect(theirs.thread.getByText("Which colours do you like?")).toBeVisible();
    });
    await withoutReload(staffPage, async () => {
      await theirs.say("Green, and a warm white.");
      await expect(ours.thread.getByText("Green, and a warm white.")).toBeVisible();
    });
  });

  await test.step("the studio quotes, and the customer reads it at once", async () => {
    await withoutReload(customerPage, async () => {
      await ours.sendQuote({
        "What it covers": "Design, three pages, two rounds.",
        Price: "1200.50",
        Deposit: "300",
        Days: "21",
      });
      await expect(ours.state).toHaveText("Quoted: waiting for the customer");
      await expect(theirs.state).toHaveText("Quote ready: your decision");
      await expect(theirs.quote(1)).toContainText("$1,200.50");
      await expect(theirs.quote(1)).toContainText("$300");
      await expect(theirs.quote(1)).toContainText("21 days");
    });
  });

  await test.step("the customer accepts, and both read the same amount", async () => {
    await withoutReload(staffPage, async () => {
      await theirs.decide("Accept the quote", theirs.quote(1));
      for (const page of [theirs, ours]) {
        await expect(page.state).toHaveText("Accepted: waiting for payment");
        await expect(page.quote(1)).toContainText("Accepted");
      }
      for (const page of [customerPage, staffPage])
        await expect(page.getByRole("region", { name: "Quote", exact: true })).toContainText(
          /Sales order \d+: \$1,200\.50/,
        );
    });
  });

  await test.step("a program reads the same", async () => {
    const id = new URL(customerPage.url()).pathname.split("/").at(-1);
    const order = (await apiOf(request, customer).get(`communication/order/detail?id=${id}`)) as OrderView;
    expect(order).toMatchObject({ status: 3, quote_price: "1200.50" });
  });
});
