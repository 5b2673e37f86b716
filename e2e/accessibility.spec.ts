import { anOpenProduct, quoted, saidInEveryWay } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

type Who = "nobody" | "customer" | "staff" | "owner";
const PAGES: [string, Who, (here: { id: number; slug: string }) => string][] = [
  ["the catalogue", "nobody", () => "/"],
  ["a product", "nobody", ({ slug }) => `/products/${slug}`],
  ["signing in", "nobody", () => "/sign-in"],
  ["signing up", "nobody", () => "/sign-up"],
  ["nothing at all", "nobody", () => "/nowhere"],
  ["the request form", "customer", ({ slug }) => `/products/${slug}/request`],
  ["one's orders", "customer", () => "/orders"],
  ["an order, as its customer", "customer", ({ id }) => `/orders/${id}`],
  ["one's account", "customer", () => "/account"],
  ["one's notifications", "customer", () => "/notifications"],
  ["what one is told", "customer", () => "/account/notifications"],
  ["one's API keys", "staff", () => "/account/keys"],
  ["one's webhooks", "customer", () => "/account/webhooks"],
  ["a new webhook", "staff", () => "/account/webhooks/new"],
  ["the desk", "staff", () => "/desk"],
  ["the board", "staff", () => "/desk/board"],
  ["a new order for a customer", "staff", () => "/desk/new"],
  ["the calendar", "staff", () => "/desk/calendar"],
  ["the saved replies", "staff", () => "/settings/replies"],
  ["the shop's settings", "owner", () => "/settings"],
  ["the staff", "owner", () => "/settings/staff"],
  ["the shop's mail", "owner", () => "/settings/mail"],
  ["who did what", "owner", () => "/settings/audit"],
  ["the terms", "nobody", () => "/terms"],
  ["an invitation that is over", "nobody", () => "/invitations/none"],
  ["a link that has ended", "nobody", () => "/guest/none"],
  ["the numbers", "staff", () => "/numbers"],
  ["an order, as the studio", "staff", ({ id }) => `/orders/${id}`],
];

for (const [locale, language] of [
  ["en", "English"],
  ["zh", "Chinese"],
] as const) {
  for (const [what, who, address] of PAGES) {
    test(`${what} can be used by everybody, in ${language}, light and dark, wide and narrow`, async ({
      request,
      customer,
      staff,
      owner,
      openAs,
      address: site,
    }) => {
      const [id, product] = [await quoted(request, { customer, staff }), await anOpenProduct(request)];
      if (what.startsWith("an order")) await saidInEveryWay(request, { customer, staff }, id);
      const page = await openAs({ nobody: null, customer, staff, owner }[who]);
      await page.context().addCookies([{ name: "locale", value: locale, url: site }]);
      await page.goto(address({ id, slug: product.url_token }));
      await expect(page.locator("html")).toHaveAttribute("lang", locale === "en" ? "en" : /^zh/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSideways(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSideways(page);
    });
  }
}

test("whoever uses a keyboard jumps to the content first", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("a dialog takes the focus, keeps it, and gives it back", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await customerPage.goto(`/orders/${id}`);
  const decline = customerPage.getByRole("button", { name: "Decline the quote" });
  await decline.click();
  const dialog = customerPage.getByRole("dialog", { name: "Decline the quote" });
  await expect(dialog).toBeVisible();
  await expectAccessible(customerPage);
  for (let step = 0; step < 8; step++) {
    await customerPage.keyboard.press("Tab");
    const inside = await customerPage.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
    );
    expect(inside).toBe(true);
  }
  await customerPage.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(decline).toBeFocused();
});
