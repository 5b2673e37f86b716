import { expect, type Page } from "@playwright/test";
import { apiOf, quoted, submitted } from "./desk-api";
import { expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";
import { say, talkedOver } from "./talk";

/** How far below the top of the window something stands. */
const heightOf = async (page: Page, words: string) =>
  (await page.getByText(words, { exact: true }).boundingBox())?.y ?? Number.NaN;

/** Nobody sees a difference of a pixel, which is what rounding makes. */
async function expectAt(page: Page, words: string, height: number) {
  await expect.poll(async () => Math.abs((await heightOf(page, words)) - height)).toBeLessThan(2);
}

test("somebody reads a long thread back to its beginning, and keeps their place whatever is written meanwhile", async ({
  customer,
  staff,
  staffPage: page,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 120);
  const { open, thread, ready } = orderPage(page);
  const upwards = () => thread.evaluate((element) => element.scrollTo({ top: -element.scrollHeight }));
  const word = (number: number) => thread.getByText(`Word ${number}`, { exact: true });
  await open(id);
  await ready();
  await expect(word(120)).toBeInViewport();
  await expect(word(70)).toHaveCount(0);

  await withoutReload(page, async () => {
    await word(75).scrollIntoViewIfNeeded();
    const height = await heightOf(page, "Word 75");
    await expect(word(30)).toBeAttached();
    await expectAt(page, "Word 75", height);

    await upwards();
    await expect(word(1)).toBeAttached();
    await upwards();
    await expect(word(1)).toBeInViewport();
    await expect(thread.getByRole("link", { name: /^Earlier messages/ })).toHaveCount(0);
    const top = await heightOf(page, "Word 1");

    await say(request, customer, id, "Are you there?");
    await say(request, customer, id, "Hello again");
    await page.getByRole("button", { name: "New messages below 2" }).click();
    await expect(thread.getByText("Hello again")).toBeInViewport();
    await expect(page).toHaveURL(`/orders/${id}`);
    await upwards();
    await expectAt(page, "Word 1", top);
    await expect(word(120)).toBeAttached();
    await say(request, customer, id, "It is urgent");
    await expect(page.getByRole("button", { name: "New messages below 1" })).toBeVisible();
    await expectAt(page, "Word 1", top);
  });
});

test("what is written does not push away what somebody reads further up in a long thread", async ({
  customer,
  staff,
  staffPage: page,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 60);
  const { open, thread, ready } = orderPage(page);
  await open(id);
  await ready();
  const word = thread.getByText("Word 30", { exact: true });
  await word.scrollIntoViewIfNeeded();
  const height = await heightOf(page, "Word 30");
  for (const at of [1, 2, 3]) await say(request, customer, id, `And ${at}`);
  await expect(page.getByRole("button", { name: "New messages below 3" })).toBeVisible();
  await expectAt(page, "Word 30", height);
});

test("what is new stands below a line that stays while the thread is open, and is gone at the next visit", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 2);
  const { open, thread, ready, say: write } = orderPage(page);
  for (const words of ["Which oil?", "Which edge?"]) await say(request, staff, id, words);
  const line = thread.getByText("New since your last visit");
  const read = page.waitForResponse("**/order/read");
  await open(id);
  await ready();
  await expect(line).toBeVisible();
  await read;
  await write("The hard one");
  await say(request, staff, id, "Good choice");
  await expect(thread.getByText("Good choice")).toBeVisible();
  await expect(line).toHaveCount(1);
  expect((await line.boundingBox())?.y).toBeLessThan(await heightOf(page, "Which oil?"));
  await page.reload();
  await ready();
  await expect(thread.getByText("Good choice")).toBeVisible();
  await expect(line).toHaveCount(0);
});

test("an answer says what it answers, and leads there, however far back that is", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 1);
  await say(request, staff, id, "Which wood shall it be?");
  const mine = orderPage(customerPage);
  await mine.open(id);
  await mine.ready();
  await mine.thread.getByRole("button", { name: "Options for the message: Which wood" }).focus();
  await customerPage.keyboard.press("Enter");
  await expect(customerPage.getByRole("menu")).toBeVisible();
  await expectAccessible(customerPage);
  await customerPage.keyboard.press("Escape");
  await expect(customerPage.getByRole("menu")).toBeHidden();
  await customerPage.keyboard.press("Enter");
  await customerPage.keyboard.press("Enter");
  await expect(customerPage.getByRole("textbox", { name: "Message" })).toBeFocused();
  await expect(customerPage.getByText(`Reply to ${staff.name}`)).toBeVisible();
  await customerPage.keyboard.type("Ash, please");
  await customerPage.keyboard.press("Control+Enter");
  await expect(customerPage.getByText(`Reply to ${staff.name}`)).toBeHidden();
  const answered = mine.thread.getByRole("link", {
    name: /^Answers this message: .*Which wood shall it be\?$/,
  });
  await expect(answered).toBeVisible();
  await expect(mine.thread.getByText("Sent", { exact: true })).toHaveCount(0);

  // As many as one page holds stand between them for whoever comes later, when somebody answers the same once more.
  const asked = await say(request, staff, id, "And which oil?");
  for (let at = 1; at <= 60; at++) await say(request, customer, id, `More ${at}`);
  await say(request, customer, id, "The hard one", { reply_to: asked.id });
  const theirs = orderPage(staffPage);
  await theirs.open(id);
  await theirs.ready();
  const oil = theirs.thread.getByText("And which oil?", { exact: true });
  await expect(oil).toHaveCount(1);
  await withoutReload(staffPage, async () => {
    await oil.click();
    await expect(oil).toHaveCount(2);
    await expect(oil.first()).toBeInViewport();
  });
});

test("a slip is put right and a message taken back while the other side looks on", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await talkedOver(request, { customer, staff }, 1);
  const [mine, theirs] = [orderPage(customerPage), orderPage(staffPage)];
  for (const page of [mine, theirs]) {
    await page.open(id);
    await page.ready();
  }
  const choose = async (words: string, item: string) => {
    await mine.thread.getByRole("button", { name: `Options for the message: ${words}` }).click();
    await customerPage.getByRole("menuitem", { name: item }).click();
  };
  await withoutReload(staffPage, async () => {
    await mine.say("Oka, please");
    await expect(theirs.thread.getByText("Oka, please")).toBeVisible();
    await choose("Oka, please", "Edit");
    await mine.dialog.getByLabel("Message text").fill("Oak, please");
    await expectAccessible(customerPage);
    await mine.dialog.getByRole("button", { name: "Save" }).click();
    await expect(mine.dialog).toBeHidden();
    await expect(theirs.thread.getByText("Oak, please")).toBeVisible();
    await expect(theirs.thread.getByText("Oka, please")).toHaveCount(0);
    await theirs.thread.getByRole("button", { name: "Edited" }).click();
    await expect(theirs.dialog.getByText("Oka, please")).toBeVisible();
    await staffPage.keyboard.press("Escape");
    await theirs.thread.getByRole("button", { name: "Options for the message: Oak" }).click();
    await expect(staffPage.getByRole("menuitem")).toHaveText(["Reply"]);
    await staffPage.keyboard.press("Escape");

    await choose("Oak, please", "Delete");
    await mine.dialog.getByRole("button", { name: "Delete" }).click();
    await expect(theirs.thread.getByText(`${customer.name} deleted this message`)).toBeVisible();
    await expect(mine.thread.getByText("You deleted this message")).toBeVisible();
    for (const { thread } of [mine, theirs]) await expect(thread.getByText("Oak, please")).toHaveCount(0);
  });
});

test("whoever runs no scripts is led to what stands before", async ({ openAs, customer, staff, request }) => {
  const id = await talkedOver(request, { customer, staff }, 52);
  const page = await openAs(customer, { javaScriptEnabled: false });
  const { open, thread } = orderPage(page);
  await open(id);
  await expect(page.getByRole("banner").getByRole("link", { name: "Notifications" })).toBeVisible();
  await expect(thread.getByText("Word 1", { exact: true })).toHaveCount(0);
  await thread.getByRole("link", { name: "Earlier messages (2)" }).click();
  await expect(thread.getByText("Word 1", { exact: true })).toHaveCount(1);
});

test("somebody finds words in a long thread, sees them marked, and goes to where they were said", async ({
  customer,
  staff,
  staffPage: page,
  request,
}) => {
  const id = await submitted(request, customer);
  await apiOf(request, staff).post("communication/order/confirm", { id });
  await say(request, customer, id, "The handle in brass, please");
  for (let at = 1; at <= 60; at++) await say(request, customer, id, `Word ${at}`);
  const { open, ready, thread } = orderPage(page);
  await open(id);
  await ready();
  await withoutReload(page, async () => {
    await page.getByRole("button", { name: "Find in this thread" }).click();
    const field = page.getByRole("searchbox", { name: "Find in this thread" });
    await field.fill("walnut");
    await field.press("Enter");
    await expect(thread.getByText("Nothing in this thread has “walnut” in it.")).toBeVisible();
    await field.fill("BRASS handle");
    await field.press("Enter");
    await expect(thread.getByText("The handle in brass, please")).toBeVisible();
    await expect(page.getByText("1 found")).toBeVisible();
    await expect(thread.getByText("Word 60", { exact: true })).toHaveCount(0);
    const marked = () => page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String).sort());
    await expect.poll(marked).toEqual(["brass", "handle"]);
    await expectAccessible(page);
    await thread.getByRole("button", { name: "Show in the thread" }).click();
    await expect(thread.getByText("Word 60", { exact: true })).toBeAttached();
    await expect(thread.getByText("The handle in brass, please")).toBeInViewport();
    await expect(page.getByRole("button", { name: "Find in this thread" })).toBeVisible();
  });
});

test("somebody looks at the files and the decisions alone, and is back in the whole thread by writing", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await say(request, staff, id, "Any questions?");
  const { open, ready, thread, quote, say: write } = orderPage(page);
  await open(id);
  await ready();
  await withoutReload(page, async () => {
    await page.getByRole("button", { name: "Files", exact: true }).click();
    await expect(thread.getByText("No pictures or files have been sent yet.")).toBeVisible();
    const picture = "https://pictures.test/hall.jpg";
    await apiOf(request, staff).post("communication/message/send", {
      comm_order_id: id,
      message_type: "file",
      content: picture,
    });
    await expect(thread.getByRole("link", { name: /pictures\.test/ })).toBeVisible();
    await expect(thread.getByText("Any questions?")).toHaveCount(0);

    await page.getByRole("button", { name: "Decisions" }).click();
    await expect(quote(1)).toBeVisible();
    await expect(thread.getByText(/confirmed/)).toBeVisible();
    await expect(thread.getByText("Any questions?")).toHaveCount(0);
    await expect(page).toHaveURL(/show=decisions/);
    await expectAccessible(page);

    await write("None");
    await expect(thread.getByText("Any questions?")).toBeVisible();
    await expect(thread.getByText("None", { exact: true })).toHaveCount(1);
    await expect(page).not.toHaveURL(/show=/);
  });
});
