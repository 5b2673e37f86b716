import { anOpenProduct, apiOf, quoted, saidInEveryWay } from "./desk-api";
import { test as base, expect, expectAccessible, expectNoSideways } from "./fixtures";
import { newCustomer, type Person } from "./people";

type Who = "nobody" | "customer" | "staff" | "owner";
/** What the pages are about: made once for all of them. */
type Here = { customer: Person; id: number; product: number; slug: string; invitation: string };

const test = base.extend<object, { here: Here }>({
  here: [
    async ({ playwright, address, staff, owner }, use) => {
      const request = await playwright.request.newContext({ baseURL: address });
      const customer = await newCustomer(playwright, address);
      const id = await quoted(request, { customer, staff });
      await saidInEveryWay(request, { customer, staff }, id);
      const { id: product, url_token: slug } = await anOpenProduct(request);
      const draft = { role: "staff", note: "Somebody" };
      const invited = (await apiOf(request, owner).post("staff/invite", draft)) as { link: string };
      await use({ customer, id, product, slug, invitation: new URL(invited.link).pathname });
      await request.dispose();
    },
    { scope: "worker" },
  ],
});

/** Every page, by who looks at it. */
const PAGES: Record<Who, [string, (here: Here) => string][]> = {
  nobody: [
    ["the catalogue", () => "/"],
    ["a product", ({ slug }) => `/products/${slug}`],
    ["signing in", () => "/sign-in"],
    ["signing up", () => "/sign-up"],
    ["the terms", () => "/terms"],
    ["an invitation", ({ invitation }) => invitation],
    ["an invitation that is over", () => "/invitations/none"],
    ["a link that has ended", () => "/guest/none"],
    ["nothing at all", () => "/nowhere"],
  ],
  customer: [
    ["the request form", ({ slug }) => `/products/${slug}/request`],
    ["one's orders", () => "/orders"],
    ["an order, as its customer", ({ id }) => `/orders/${id}`],
    ["one's account", () => "/account"],
    ["one's notifications", () => "/notifications"],
    ["what one is told", () => "/account/notifications"],
    ["one's webhooks", () => "/account/webhooks"],
  ],
  staff: [
    ["the desk", () => "/desk"],
    ["the board", () => "/desk/board"],
    ["the calendar", () => "/desk/calendar"],
    ["a new order for a customer", () => "/desk/new"],
    ["the saved replies", () => "/settings/replies"],
    ["the numbers", () => "/numbers"],
    ["one's API keys", () => "/account/keys"],
    ["a new webhook", () => "/account/webhooks/new"],
    ["an order beside the list of the desk", ({ id }) => `/desk?view=all&order=${id}`],
    ["an order, as the studio", ({ id }) => `/orders/${id}`],
  ],
  owner: [
    ["the shop's settings", () => "/settings"],
    ["the products", () => "/settings/products"],
    ["a new product", () => "/settings/products/new"],
    ["the stickers", () => "/settings/stickers"],
    ["a product's questions", ({ product }) => `/settings/products/${product}`],
    ["the staff", () => "/settings/staff"],
    ["the shop's mail", () => "/settings/mail"],
    ["who did what", () => "/settings/audit"],
    ["who did what with orders", () => "/settings/audit?of=orders"],
  ],
};

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
/** How a page is looked at: what a scheme or a width may break is the same in every language. */
const LOOKS = {
  en: [
    { size: WIDE, colorScheme: "light" },
    { size: NARROW, colorScheme: "dark" },
  ],
  zh: [
    { size: WIDE, colorScheme: "dark" },
    { size: NARROW, colorScheme: "light" },
  ],
} as const;

for (const [locale, language] of [
  ["en", "English"],
  ["zh", "Chinese"],
] as const) {
  for (const who of ["nobody", "customer", "staff", "owner"] as const) {
    test(`whatever ${who} may see can be used by everybody, in ${language}, light and dark, wide and narrow`, async ({
      here,
      staff,
      owner,
      openAs,
      address,
    }) => {
      test.setTimeout(60_000 + PAGES[who].length * 20_000);
      const page = await openAs({ nobody: null, customer: here.customer, staff, owner }[who]);
      await page.context().addCookies([{ name: "locale", value: locale, url: address }]);
      for (const [what, place] of PAGES[who])
        await test.step(what, async () => {
          await page.setViewportSize(WIDE);
          await page.goto(place(here));
          await expect(page.locator("html")).toHaveAttribute("lang", locale === "en" ? "en" : /^zh/);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expect(page).toHaveTitle(/\S/);
          for (const { size, colorScheme } of LOOKS[locale]) {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            await page.setViewportSize(size);
            // Where the order beside the list has no room, it has a page of its own.
            if (size === NARROW && place(here).includes("order=")) continue;
            await expectNoSideways(page);
            await expectAccessible(page);
          }
          await page.setViewportSize({ width: 320, height: 640 });
          await expectNoSideways(page);
        });
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
