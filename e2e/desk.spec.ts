import { readFile } from "node:fs/promises";
import { anOpenProduct, answersTo, apiOf, MEDIA, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { keysHeard, withoutReload } from "./order-page";
import { say } from "./talk";

const MORE_THAN_A_PAGE = 21;

/** The day that is so many days from today, in the demo's time zone. */
const dayIn = (days: number) =>
  new Intl.DateTimeFormat("sv", { timeZone: "Asia/Shanghai" }).format(Date.now() + days * 24 * 3_600_000);

test("every view of the desk holds what belongs there, counts it live, and is searched, narrowed and kept as a table", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const [theirs, ours] = [apiOf(request, customer), apiOf(request, staff)];
  const ask = async (title: string, event_date = "") => {
    const { id: archive_id, order_fields } = await anOpenProduct(request);
    const draft = { archive_id, title, content: "Oak", phone: "+351 912 345 678", event_date };
    const order = await theirs.post("communication/order/create", {
      ...draft,
      order_extra: answersTo(order_fields),
    });
    return (order as { id: number }).id;
  };
  const price = { quote_price: "1200", quote_content: "Oak" };
  const fresh = await ask("=A shelf, wide");
  const soon = await ask("A bench", dayIn(2));
  const late = await ask("A stool", dayIn(-2));
  const [expiring, unpaid, shown, over] = [
    await ask("白蜡木书架"),
    await ask("A bed"),
    await ask("A box"),
    await ask("A lamp"),
  ];
  await ours.post("communication/order/quote", { id: expiring, ...price, valid_until: dayIn(1) });
  await ours.post("communication/order/quote", { id: unpaid, ...price });
  await theirs.post("communication/order/accept", { id: unpaid });
  await ours.post("communication/order/confirm", { id: shown });
  await ours.post("communication/sketch/send", { id: shown, images: [await ours.upload(MEDIA.picture)] });
  await ours.post("communication/order/assign", { id: soon, admin_id: staff.id });
  await ours.post("communication/order/assign", { id: late, admin_id: 0 });
  await theirs.post("communication/order/cancel", { id: over, reason: "We moved house" });
  await say(request, customer, unpaid, `Is there pomegranate wood, ${customer.name}?`);

  await staffPage.goto("/desk");
  const views = staffPage.getByRole("navigation", { name: "Views" });
  const card = (id: number) => staffPage.getByRole("article").filter({ hasText: `No. ${id}` });
  const search = async (words: string) => {
    await staffPage.getByRole("searchbox").fill(words);
    await staffPage.getByRole("button", { name: "Search" }).click();
    await expect(staffPage).toHaveURL(({ searchParams }) => searchParams.get("keyword") === words);
  };
  await expect(views.getByRole("link", { name: /^My turn/ })).toHaveAttribute("aria-current", "page");
  await expect(staffPage.getByRole("region", { name: "My turn" }).getByRole("article").first()).toContainText(
    "Your turn",
  );
  await search(customer.name);
  for (const [view, id] of [
    ["My turn", fresh],
    ["New", fresh],
    ["Waiting on customer", expiring],
    ["Quotes expiring", expiring],
    ["Sketches in review", shown],
    ["Unpaid", unpaid],
    ["Due this week", soon],
    ["Overdue", late],
    ["Unassigned", late],
    ["Mine", soon],
    ["Closed", over],
  ] as const) {
    await views.getByRole("link", { name: new RegExp(`^${view}`) }).click();
    await expect(
      staffPage
        .getByRole("region", { name: view })
        .getByRole("article")
        .filter({ hasText: `No. ${id}` }),
    ).toBeVisible();
  }

  await views.getByRole("link", { name: /^New.* 3 orders$/ }).click();
  await expect(card(late)).toContainText("Nobody in charge");
  const [download] = await Promise.all([
    staffPage.waitForEvent("download"),
    staffPage.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^new-\d{4}-\d\d-\d\d\.csv$/);
  const rows = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatch(/^\uFEFFNo\.,Title,/);
  expect(rows[1]).toMatch(new RegExp(`^${fresh},"'=A shelf, wide",.*${customer.name}`));

  await withoutReload(staffPage, async () => {
    for (const id of [fresh, soon, late]) await ours.post("communication/order/confirm", { id });
    await expect(views.getByRole("link", { name: /^New.* No orders$/ })).toBeVisible();
    await expect(staffPage.getByText("Nothing matches")).toBeVisible();
    await staffPage.getByRole("link", { name: "Look at all that match" }).click();
    await expect(staffPage.getByRole("article")).toHaveCount(7);
    await staffPage.getByRole("combobox", { name: "Product" }).selectOption({ index: 1 });
    await staffPage.getByRole("button", { name: "Filter" }).click();
    await expect(staffPage).toHaveURL(/[?&]product=\d+/);
    await staffPage.getByRole("combobox", { name: "Product" }).selectOption({ index: 0 });
    await staffPage.getByRole("button", { name: "Filter" }).click();
    await search(`pomegranate ${customer.name.split(" ")[1]}`);
    await expect(staffPage.getByRole("article")).toHaveCount(1);
    await expect(card(unpaid)).toBeVisible();
    await search("蜡木书");
    await expect(card(expiring)).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false])
  test(`a view is leafed through and back ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    customer,
    staff,
    openAs,
    request,
  }) => {
    const word = `leaf${customer.id}${javaScriptEnabled ? "on" : "off"}`;
    for (let nth = 1; nth <= MORE_THAN_A_PAGE; nth++) await submitted(request, customer, `${word} ${nth}`);
    const page = await openAs(staff, { javaScriptEnabled });
    await page.goto(`/desk?view=new&keyword=${word}`);
    const titles = page.getByRole("article").getByRole("heading");
    const oldest = titles.filter({ hasText: new RegExp(`^${word} 1$`) });
    const newest = titles.filter({ hasText: new RegExp(`^${word} ${MORE_THAN_A_PAGE}$`) });
    await expect(titles).toHaveCount(20);
    await expect(oldest).toBeVisible();

    await page.getByRole("link", { name: "Next page" }).click();
    await expect(newest).toBeVisible();
    await expect(titles).toHaveCount(1);
    await page.goBack();
    await expect(oldest).toBeVisible();
    await page.goForward();
    await expect(newest).toBeVisible();
    await page.getByRole("link", { name: "Previous page" }).click();
    await expect(oldest).toBeVisible();
    await expect(titles).toHaveCount(20);
  });

test("a view is narrowed to those whom nobody has taken, and the address keeps it", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const [free, taken] = [await submitted(request, customer), await submitted(request, customer)];
  const desk = apiOf(request, staff);
  await desk.post("communication/order/assign", { id: taken, admin_id: staff.id });
  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  await expect(staffPage.getByRole("article")).toHaveCount(2);
  for (const [who, id] of [
    ["Nobody in charge", free],
    [staff.name, taken],
  ] as const) {
    await staffPage.getByRole("combobox", { name: "In charge" }).selectOption({ label: who });
    await staffPage.getByRole("button", { name: "Filter" }).click();
    await expect(staffPage.getByRole("article")).toHaveCount(1);
    await expect(staffPage.getByRole("article")).toContainText(`No. ${id}`);
  }
  await staffPage.reload();
  await expect(staffPage.getByRole("article")).toContainText(`No. ${taken}`);
  await expect(staffPage.getByRole("link", { name: /^New.* 1 order$/ })).toBeVisible();
});

test("who works by the keyboard moves along the list, opens, searches, and can turn the keys off", async ({
  customer,
  staffPage,
  request,
}) => {
  const [first, second] = [await submitted(request, customer), await submitted(request, customer)];
  const address = `/desk?view=new&keyword=${encodeURIComponent(customer.name)}`;
  await staffPage.goto(address);
  const linkOf = (id: number) =>
    staffPage
      .getByRole("article")
      .filter({ hasText: `No. ${id}` })
      .getByRole("link");
  const press = (key: string) => staffPage.keyboard.press(key);

  await keysHeard(staffPage);
  await press("j");
  await expect(linkOf(first)).toBeFocused();
  await press("j");
  await expect(linkOf(second)).toBeFocused();
  await press("j");
  await expect(linkOf(second)).toBeFocused();
  await press("k");
  await expect(linkOf(first)).toBeFocused();

  await press("/");
  await expect(staffPage.getByRole("searchbox")).toBeFocused();
  await staffPage.getByRole("searchbox").fill("");
  await press("j");
  await press("?");
  await expect(staffPage.getByRole("searchbox")).toHaveValue("j?");

  await linkOf(first).focus();
  await press("?");
  const help = staffPage.getByRole("dialog", { name: "Keyboard" });
  await expect(help.getByText("The next order")).toBeVisible();
  await expectAccessible(staffPage);
  await help.getByRole("checkbox", { name: "Use these keys" }).uncheck();
  await press("Escape");
  await expect(help).toBeHidden();
  await linkOf(first).focus();
  await press("j");
  await expect(linkOf(first)).toBeFocused();
  await press("Enter");
  await expect(staffPage).toHaveURL(new RegExp(`[?&]order=${first}$`));
});

test("on a wide window the chosen order is worked on beside the list, and the keys move on to the next", async ({
  customer,
  staffPage,
  request,
}) => {
  const ids = [await submitted(request, customer), await submitted(request, customer)];
  const [first = 0, second = 0] = ids;
  await staffPage.setViewportSize({ width: 1440, height: 900 });
  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  const pane = (id: number) => staffPage.getByRole("region", { name: `Order ${id}:` });
  const linkOf = (id: number) =>
    staffPage
      .getByRole("article")
      .filter({ hasText: `No. ${id}` })
      .getByRole("heading")
      .getByRole("link");
  await keysHeard(staffPage);
  await staffPage.keyboard.press("j");
  await expect(linkOf(first)).toBeFocused();
  await withoutReload(staffPage, async () => {
    await linkOf(first).click();
    await expect(pane(first).getByTestId("state")).toBeVisible();
    await expect(linkOf(first)).toHaveAttribute("aria-current", "true");
    for (const colorScheme of ["light", "dark"] as const) {
      await staffPage.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectAccessible(staffPage);
    }
    await staffPage.keyboard.press("j");
    await expect(pane(second).getByTestId("state")).toHaveText("New request: waiting for you to confirm");
    await expect(linkOf(second)).toBeFocused();

    await staffPage.keyboard.press("r");
    await expect(pane(second).getByRole("textbox", { name: "Message" })).toBeFocused();
    await staffPage.keyboard.type("On it.");
    await staffPage.keyboard.press("Control+Enter");
    await expect(pane(second).getByRole("region", { name: "Thread" }).getByText("On it.")).toBeVisible();
    await pane(second).getByRole("button", { name: "Confirm the request" }).click();
    await expect(pane(second).getByTestId("state")).toHaveText("Talking it over");
    await expect(linkOf(second)).toHaveCount(0);
    await pane(second).getByRole("link", { name: "Close" }).click();
    await expect(pane(second)).toHaveCount(0);
  });
  await expectNoSideways(staffPage);

  await staffPage.goto(`/desk?view=new&order=${first}`);
  await expect(pane(first).getByTestId("state")).toBeVisible();
  await staffPage.setViewportSize({ width: 1100, height: 900 });
  await expect(staffPage).toHaveURL(new RegExp(`/orders/${first}$`));
});

test("on a narrower window an order opens on its own page", async ({ customer, staffPage, request }) => {
  const id = await submitted(request, customer);
  await staffPage.setViewportSize({ width: 1100, height: 900 });
  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  await staffPage.getByRole("article").getByRole("link").click();
  await expect(staffPage).toHaveURL(new RegExp(`/orders/${id}$`));
});

test("several orders are given to somebody at once, or none of them", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const ids = [await submitted(request, customer), await submitted(request, customer)];
  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  const assign = staffPage.getByRole("button", { name: "Assign" });
  await expect(async () => {
    for (const id of ids)
      await staffPage.getByRole("checkbox", { name: `Select No. ${id}:` }).setChecked(true);
    await expect(staffPage.getByText("2 selected")).toBeVisible({ timeout: 500 });
  }).toPass(); // ticks are counted once the page's script is there
  await staffPage.evaluate(() => scrollTo(0, 0)); // nothing is half below the page's own bar
  await expectAccessible(staffPage);

  const cancel = { id: ids[1], reason: "We moved house" };
  await apiOf(request, customer).post("communication/order/cancel", cancel);
  await assign.click();
  await expect(staffPage.getByText(`Nothing was assigned: order ${ids[1]} is cancelled`)).toBeVisible();

  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  await expect(async () => {
    await staffPage.getByRole("checkbox", { name: `Select No. ${ids[0]}:` }).setChecked(true);
    await expect(staffPage.getByText("1 selected")).toBeVisible({ timeout: 500 });
  }).toPass();
  await assign.click();
  await expect(staffPage.getByRole("article")).toContainText(`In charge: ${staff.name}`);
  await expect(assign).toBeHidden();
});

test("what colleagues do meanwhile shows by itself, and what has the focus and what is ticked stay", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const ids = [];
  for (let nth = 0; nth < 3; nth++) ids.push(await submitted(request, customer));
  const [first = 0, second = 0, third = 0] = ids;
  await staffPage.goto(`/desk?view=new&keyword=${encodeURIComponent(customer.name)}`);
  const row = (id: number) => staffPage.getByRole("article").filter({ hasText: `No. ${id}` });
  const tick = (id: number) => staffPage.getByRole("checkbox", { name: `Select No. ${id}:` });
  await expect(async () => {
    await tick(second).setChecked(true);
    await tick(third).setChecked(true);
    await expect(staffPage.getByText("2 selected")).toBeVisible({ timeout: 500 });
  }).toPass(); // ticks are counted once the page's script is there
  await row(third).getByRole("link").focus();

  await withoutReload(staffPage, async () => {
    await apiOf(request, staff).post("communication/order/confirm", { id: first });
    await expect(staffPage.getByRole("link", { name: /^New.* 2 orders$/ })).toBeVisible();
    await expect(row(first)).toHaveCount(0);
    await expect(row(third).getByRole("link")).toBeFocused();
    await expect(staffPage.getByText("2 selected")).toBeVisible();

    await apiOf(request, staff).post("communication/order/confirm", { id: third });
    await expect(row(third)).toHaveCount(0);
    await expect(row(second).getByRole("link")).toBeFocused();
    await expect(tick(second)).toBeChecked();
    await expect(staffPage.getByText("1 selected")).toBeVisible();
  });
});

test("on a phone the orders come first, the views are a row to push, and the search is behind a button, in Chinese too", async ({
  customer,
  staff,
  openAs,
  address,
  request,
}) => {
  const id = await submitted(request, customer);
  const page = await openAs(staff, { viewport: { width: 390, height: 844 } });
  await page.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  for (const view of ["my_turn", "closed"]) {
    await page.goto(`/desk?view=${view}`);
    await expect(page.getByRole("navigation", { name: "视图" }).locator("[aria-current=page]")).toBeVisible();
    await expectNoSideways(page);
  }
  const views = page.getByRole("navigation", { name: "视图" }).getByRole("listitem");
  const tops = await views.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);

  await page.goto("/desk?view=all");
  const first = page.getByRole("article").first();
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(0.4 * 844);
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await page.locator("summary").filter({ hasText: "搜索和筛选" }).click();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("searchbox").fill(String(customer.name));
  await page.getByRole("searchbox").press("Enter");
  await expect(first).toContainText(String(id));
  await expect(page.getByText("已启用 1 项")).toBeAttached();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});
