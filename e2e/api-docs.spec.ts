import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

// The shortest chapter: it has all that any other has.
const LOGIN = "/api/docs#tag/signing-in/POST/api/login";
/** A megabyte of script draws the page, on a machine that may be busy. */
const DRAWN = { timeout: 45_000 };

test("a programmer finds every chapter and a call in curl and TypeScript, and nobody else learns of it", async ({
  page,
  address,
}) => {
  test.slow(); // it draws the whole page twice
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });
  await page.goto("/");
  await page.getByRole("link", { name: "API", exact: true }).click();
  await expect(page).toHaveURL(/\/api\/docs/);
  await expect(page.getByRole("heading", { level: 1, name: "Atelier" })).toBeVisible(DRAWN);
  const document = await (await page.request.get("/api/openapi.json")).json();
  for (const { name } of document.tags)
    await expect(page.getByRole("region", { name }).first()).toBeAttached();

  await page.goto(LOGIN);
  const call = page.getByRole("region", { name: "Sign in and receive a token" });
  await expect(call.getByText("demo-customer").first()).toBeVisible(DRAWN);
  await call.getByRole("button", { name: "curl" }).click();
  await page.getByRole("option", { name: "TypeScript" }).click();
  await expect(call.getByText("new Atelier(")).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test("whoever is signed in on the site tries a call as themselves, without a token", async ({
  customerPage,
}) => {
  test.slow(); // it draws the whole page
  await customerPage.goto("/api/docs#tag/signing-in/GET/api/account");
  const call = customerPage.getByRole("region", { name: "Learn whose credential this is" });
  await call.getByRole("button", { name: /^Test Request/ }).click(DRAWN);
  await expect(customerPage.getByPlaceholder("Your token or key").first()).toBeVisible();
  const answered = customerPage.waitForResponse(/\/api\/account$/);
  await customerPage.getByRole("button", { name: /^Send/ }).first().click();
  expect(await (await answered).json()).toMatchObject({ code: 0, data: { role: "customer", key: null } });
});

for (const { theme, width } of [
  { theme: "light", width: 1440 },
  { theme: "dark", width: 390 },
])
  test(`the API's pages can be used by everybody, ${theme}, ${width} pixels wide`, async ({
    page,
    address,
  }) => {
    test.slow(); // every part of a large page is looked at
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.context().addCookies([{ name: "theme", value: theme, url: address }]);
    await page.goto(LOGIN);
    const call = page.getByRole("region", { name: "Sign in and receive a token" });
    await expect(call.getByText("demo-customer").first()).toBeVisible(DRAWN);
    await expectAccessible(page);
    await expectNoSideways(page);
  });
