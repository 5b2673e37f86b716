import type { Request } from "@playwright/test";
import { apiOf, quoted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("whoever writes sees that the other side has seen it, as soon as they have", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await theirs.open(id);
  await theirs.ready();
  await withoutReload(customerPage, async () => {
    await theirs.say("Is ash as hard?");
    await expect(theirs.thread.getByText("Sent", { exact: true })).toHaveCount(0);
    await expect(theirs.thread.getByText("Seen by the studio")).toHaveCount(0);
    await ours.open(id);
    await expect(theirs.thread.getByText(/^Seen by the studio · \d/)).toHaveCount(1);
    await expectAccessible(customerPage);
  });
  await ours.ready();
  await withoutReload(staffPage, async () => {
    await ours.say("Harder.");
    await expect(theirs.thread.getByText("Harder.")).toBeVisible();
    await expect(ours.thread.getByText(`Seen by ${customer.name}`)).toHaveCount(1);
  });
  await staffPage.reload();
  await expect(ours.thread.getByText(`Seen by ${customer.name}`)).toHaveCount(1);
  await expect(ours.thread.getByText("Seen by the studio")).toHaveCount(0);
});

test("each side sees that the other one is writing to it, until the message is there", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await Promise.all([theirs.open(id), ours.open(id)]);
  await Promise.all([theirs.ready(), ours.ready()]);
  await staffPage.getByRole("textbox", { name: "Message" }).pressSequentially("Oak it is");
  await expect(customerPage.getByText("The studio is writing…")).toBeVisible();
  await expect(staffPage.getByText("The customer is writing…")).toHaveCount(0);
  await expectAccessible(customerPage);
  await staffPage.getByRole("button", { name: "Send", exact: true }).click();
  await expect(theirs.thread.getByText("Oak it is")).toBeVisible();
  await expect(customerPage.getByText("The studio is writing…")).toHaveCount(0);
  await customerPage.getByRole("textbox", { name: "Message" }).pressSequentially("Good");
  await expect(staffPage.getByText("The customer is writing…")).toBeVisible();
});

test("both see that the other one is there, and neither of them is alone by closing one of two windows", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await ours.open(id);
  await ours.ready();
  await withoutReload(staffPage, async () => {
    await theirs.open(id);
    await expect(staffPage.getByText("The customer is here")).toBeVisible();
    await expect(customerPage.getByText("The studio is here")).toBeVisible();
    await expectAccessible(staffPage);
    const second = await customerPage.context().newPage();
    await orderPage(second).open(id);
    await expect(second.getByText("The studio is here")).toBeVisible();
    await second.close();
    await ours.say("Still there?");
    await expect(theirs.thread.getByText("Still there?")).toBeVisible();
    await expect(staffPage.getByText("The customer is here")).toBeVisible();
  });
});

test("what is said in one window stands in every other one of theirs, once, and in a colleague's too", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const second = await customerPage.context().newPage();
  const windows = [customerPage, second, staffPage];
  for (const page of windows) {
    await orderPage(page).open(id);
    await orderPage(page).ready();
  }
  await Promise.all(
    windows.map((page) =>
      withoutReload(page, async () => {
        await orderPage(page).say(`From window ${windows.indexOf(page) + 1}`);
        for (const [index] of windows.entries())
          await expect(orderPage(page).thread.getByText(`From window ${index + 1}`)).toHaveCount(1);
      }),
    ),
  );
  await second.close();
});

test("whoever is filling in a dialog keeps it and their words when the other side moves on, and is then told", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const [theirs, ours] = [orderPage(customerPage), orderPage(staffPage)];
  await Promise.all([theirs.open(id), ours.open(id)]);
  await Promise.all([theirs.ready(), ours.ready()]);
  await withoutReload(customerPage, async () => {
    await theirs.quote(1).getByRole("button", { name: "Ask for changes" }).click();
    const words = customerPage.getByLabel("What should change?");
    await words.fill("Ash instead of");
    await ours.decideSaying("Withdraw the quote", "Reason", "We forgot the glass");
    await expect(ours.state).toHaveText("Talking it over");
    await staffPage.getByRole("textbox", { name: "Message" }).pressSequentially("A better one is on its way");
    await expect(customerPage.getByText("The studio is writing…")).toBeVisible();
    await expect(words).toHaveValue("Ash instead of");
    await expect(theirs.state).toHaveText("Quote ready: your decision");
    await theirs.dialog.getByRole("button", { name: "Ask for changes" }).click();
    await expect(theirs.state).toHaveText("Talking it over");
    await expect(customerPage.getByRole("alert").filter({ hasText: "This is not possible" })).toBeVisible();
  });
});

test("a page stays as it is, with what is being written, when the connection breaks off while it is drawn anew", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, thread } = orderPage(page);
  await open(id);
  await ready();
  const words = page.getByRole("textbox", { name: "Message" });
  await words.fill("Half a sentence");
  const mishaps = ["lost", "bad gateway", "lost"];
  await page.route(`**/orders/${id}?*`, (route) => {
    const headers = route.request().headers();
    const isDrawing = headers.rsc === "1" && !headers["next-router-prefetch"];
    const mishap = isDrawing ? mishaps.shift() : undefined;
    if (mishap === "lost") return route.abort("internetdisconnected");
    return mishap ? route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }) : route.fallback();
  });
  await withoutReload(page, async () => {
    await apiOf(request, staff).post("communication/message/send", {
      comm_order_id: id,
      message_type: "text",
      content: "Are you there?",
    });
    await expect(thread.getByText("Are you there?")).toBeVisible();
    expect(mishaps).toEqual([]);
    await expect(words).toHaveValue("Half a sentence");
  });
});

test("whoever opens a dialog in the middle of a redraw keeps it, though its control goes with the change", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, quote, state, dialog } = orderPage(page);
  await open(id);
  await ready();
  let goOn = () => {};
  const opened = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const isDrawing = (one: Request) => one.headers().rsc === "1" && !one.headers()["next-router-prefetch"];
  await page.route(`**/orders/${id}?*`, async (route) => {
    if (isDrawing(route.request())) await opened;
    await route.fallback();
  });
  const begun = page.waitForRequest(isDrawing);
  await apiOf(request, staff).post("communication/order/withdraw_quote", {
    id,
    reason: "We forgot the glass",
  });
  await begun;
  await quote(1).getByRole("button", { name: "Ask for changes" }).click();
  const words = page.getByLabel("What should change?");
  await words.fill("Ash instead of oak");
  goOn();
  // It has been drawn, as far as nobody is in its way.
  await expect(page.locator("[role=log]", { hasText: "Talking it over" })).toBeAttached();
  await expect(words).toHaveValue("Ash instead of oak");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(state).toHaveText("Talking it over");
});
