import { apiOf, submitted } from "./desk-api";
import { expect, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";
import { say } from "./talk";

const MORE_THAN_A_PAGE = 21;

test("a customer finds one of many orders by page, state and word, and sees where there is something to read", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const ids = [];
  for (let nth = 1; nth <= MORE_THAN_A_PAGE; nth++)
    ids.push(await submitted(request, customer, nth === 7 ? "A walnut stool" : `A chair ${nth}`));
  const [first = 0, second = 0] = ids;
  const desk = apiOf(request, staff);
  await desk.post("communication/order/quote", { id: second, quote_price: "90", quote_content: "Oak" });
  await say(request, staff, first, "Shall we begin?");

  const page = await openAs(customer, { viewport: { width: 390, height: 844 } });
  const cards = page.getByRole("article");
  const card = (id: number) => cards.filter({ hasText: new RegExp(`No\\. ${id}\\b`) });
  const look = () => page.getByRole("button", { name: "Search" }).click();
  await page.goto("/orders");
  await expect(cards).toHaveCount(20);
  await expectNoSideways(page);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByText("Page 2 of 2")).toBeVisible();
  await page.getByRole("link", { name: "Previous page" }).click();
  await expect(page.getByText("Page 1 of 2")).toBeVisible();

  await page.getByRole("combobox", { name: "Status" }).selectOption("Quoted");
  await look();
  await expect(cards).toHaveCount(1);
  await expect(card(second)).toContainText("Quote ready: your decision");
  await expect(card(second)).toContainText("Your turn");
  await page.getByRole("combobox", { name: "Status" }).selectOption("All");
  await page.getByRole("searchbox").fill("begin");
  await look();
  await expect(cards).toHaveCount(1);
  await expect(card(first)).toContainText("1 new message");
  await expect(card(first)).toContainText("Shall we begin?");
  const noted = page.waitForResponse(/\/order\/read$/);
  await card(first).getByRole("link").click();
  await expect(orderPage(page).thread.getByText("Shall we begin?")).toBeVisible();
  expect((await noted).ok()).toBe(true);
  await page.goBack();
  await page.reload();
  await expect(card(first)).not.toContainText("new message");
});

test("a product that has as many orders as it takes says so, and an order keeps the questions it was asked", async ({
  customer,
  owner,
  customerPage,
  request,
}) => {
  const shop = apiOf(request, owner);
  const draft = {
    title: `A frame for ${customer.name}`,
    url_token: `capped-${customer.id}`,
    description: "For a picture of any size.",
    price_from: "80",
    usual_days: 10,
    reply_hours: 24,
    request_cap: 1,
    order_fields: [{ name: "Which wood?", field_name: "wood", type: "text", required: true }],
  };
  const product = (await shop.post("archive/save", draft)) as { id: number };
  const asked = {
    archive_id: product.id,
    title: "A frame",
    content: "Oak, oiled.",
    phone: "+351 912 345 678",
    order_extra: { wood: "Oak from the barn" },
  };
  const order = (await apiOf(request, customer).post("communication/order/create", asked)) as { id: number };

  await customerPage.goto(`/products/${draft.url_token}`);
  await expect(customerPage.getByText(/As many requests are open as the studio takes/)).toBeVisible();
  await expect(customerPage.getByRole("link", { name: "Request yours" })).toHaveCount(0);
  await customerPage.goto(`/products/${draft.url_token}/request`);
  await expect(customerPage.getByText(/As many requests are open as the studio takes/)).toBeVisible();
  await expect(customerPage.getByRole("button", { name: "Send the request" })).toHaveCount(0);

  const order_fields = [{ name: "Which metal?", field_name: "metal", type: "text", required: true }];
  await shop.post("archive/save", { ...draft, id: product.id, open: false, order_fields });
  await orderPage(customerPage).open(order.id);
  const brief = customerPage.getByRole("region", { name: "Request" });
  await expect(brief).toContainText(/Which wood\?\s*Oak from the barn/);
  await expect(brief).not.toContainText("Which metal?");
});
