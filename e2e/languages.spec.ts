import { quoted } from "./desk-api";
import { expect, expectNoSideways, test } from "./fixtures";

test("a customer reads and decides in Chinese", async ({ customer, staff, openAs, request }) => {
  const id = await quoted(request, { customer, staff, price: "9900.50" });
  const page = await openAs(customer, { locale: "zh-CN" });
  await page.goto(`/orders/${id}`);
  await expect(page.getByTestId("state")).toHaveText("报价已出，请您决定");
  const quote = page.getByRole("article", { name: /1/ }).filter({ hasText: "9,900.50" });
  await quote.getByRole("button", { name: "接受报价" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "接受报价" }).click();
  await expect(page.getByTestId("state")).toHaveText("已接受，等待付款");
});

test("whoever chooses a language or an appearance keeps it from page to page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a refusal is told in the language of whoever reads it", async ({ page, address, customer }) => {
  await page.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  await page.goto("/sign-in");
  await page.getByRole("textbox").first().fill(customer.email);
  await page.locator("input[type=password]").fill("wrong");
  await page.locator("main form button[type=submit]").click();
  await expect(page.getByText("账号或密码不正确。")).toBeVisible();
});

test("on a phone the next step is in reach, and the whole way to acceptance fits 390 pixels", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff, price: "1200" });
  const page = await openAs(customer, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto("/orders");
  await expectNoSideways(page);
  await page.getByRole("link", { name: "A desk for two" }).tap();
  await expect(page).toHaveURL(new RegExp(`/orders/${id}$`));
  await expectNoSideways(page);
  const next = page.getByRole("link", { name: "Review the quote" });
  await expect(next).toBeInViewport();
  await next.tap();
  const quote = page.getByRole("article", { name: "Quote version 1" });
  await expect(quote).toBeInViewport();
  await quote.getByRole("button", { name: "Accept the quote" }).tap();
  await expectNoSideways(page);
  await page.getByRole("dialog").getByRole("button", { name: "Accept the quote" }).tap();
  await expect(page.getByTestId("state")).toHaveText("Accepted: waiting for payment");
});
