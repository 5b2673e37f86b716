import type { Page } from "@playwright/test";
import { apiOf, submitted } from "./desk-api";
import { test as base, expect, expectAccessible, expectNoSideways } from "./fixtures";
import { demoPerson } from "./people";
import { messageIn, openReceiver, type Received, type Receiver } from "./receiver";

const test = base.extend<{ receiver: Receiver; ownerPage: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  receiver: async ({}, use) => {
    const receiver = await openReceiver();
    await use(receiver);
    receiver.close();
  },
  ownerPage: async ({ playwright, address, openAs }, use) => {
    await use(await openAs(await demoPerson(playwright, address, "owner")));
  },
});
// The owner's switch is the whole shop's: one test after the other.
test.describe.configure({ mode: "default" });

type Made = { id: number; secret: string };

async function fillIn(page: Page, address: string, events: string[] = []): Promise<void> {
  await page.getByLabel("Address").fill(address);
  for (const event of events) await page.getByLabel(event, { exact: true }).check();
  await page.getByRole("button", { name: "Create the webhook" }).click();
}

test("an address inside the shop's network is refused in words, and nobody but the owner sees the switch", async ({
  customerPage: page,
  staffPage,
}) => {
  await page.goto("/account");
  await page.getByRole("link", { name: "Webhooks" }).click();
  await expect(page.getByRole("heading", { name: "No webhooks yet" })).toBeVisible();
  await page.getByRole("link", { name: "Add a webhook" }).click();
  await fillIn(page, "https://127.0.0.1/hook");
  await expect(page.getByRole("alert").filter({ hasText: "private network" })).toBeFocused();
  await expect(page.getByLabel("Address")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  for (const other of [page, staffPage]) {
    await other.goto("/account/webhooks");
    await expect(other.getByRole("heading", { name: "Webhooks", exact: true })).toBeVisible();
    await expect(other.getByRole("button", { name: "Allow private addresses" })).toBeHidden();
  }
});

test("the owner lets webhooks lead to programs beside the shop", async ({ ownerPage: page }) => {
  await page.goto("/account/webhooks");
  await expect(page.getByText("Private addresses are refused.")).toBeVisible();
  await page.getByRole("button", { name: "Allow private addresses" }).click();
  await expect(page.getByText("Private addresses are allowed.")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText("Private addresses are allowed.")).toBeVisible();
});

test("a customer makes a webhook, hears of what the studio does, and sends again what did not arrive", async ({
  customer,
  staff,
  customerPage: page,
  receiver,
  request,
}) => {
  await page.goto("/account/webhooks/new");
  await fillIn(page, receiver.url, ["A message is written", "A quote is sent"]);
  await expect(page.getByRole("heading", { name: "The webhook is on" })).toBeFocused();
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? "";
  await page.getByRole("link", { name: "Go to the webhook" }).click();
  await expect(page.getByRole("heading", { name: receiver.url })).toBeVisible();

  await test.step("trying it", async () => {
    await page.getByRole("button", { name: "Send a test message" }).click();
    await expect(page.getByText(/^It worked: answered 200/)).toBeVisible();
    expect(receiver.received.map((one) => messageIn(one, secret).type)).toEqual(["webhook.test"]);
  });

  await test.step("hearing of a message, and not of what was not asked for", async () => {
    const id = await submitted(request, customer);
    await apiOf(request, staff).post("communication/order/confirm", { id });
    const said = { comm_order_id: id, message_type: "text", content: "How wide shall it be?" };
    await apiOf(request, staff).post("communication/message/send", said);
    await expect.poll(() => receiver.received.length).toBe(2);
    const [, message] = receiver.received.map((one) => messageIn(one, secret));
    expect(message).toMatchObject({
      type: "order.message_sent",
      data: { comm_order_id: id, message: { content: "How wide shall it be?" } },
    });
    await page.reload();
    const line = page.getByRole("article").filter({ hasText: "A message is written" });
    await expect(line).toHaveCount(1);
    await expect(line.getByText("Delivered")).toBeVisible();
    await expect(line.getByRole("link", { name: `Order ${id}` })).toHaveAttribute("href", `/orders/${id}`);
    await line.getByText("What came back").click();
    await expect(line.getByText("noted")).toBeVisible();
  });

  await test.step("sending again to a receiver that is closed, and trying at once when it is open", async () => {
    receiver.status = 503;
    const line = page.getByRole("article").filter({ hasText: "A message is written" });
    await line.getByRole("button", { name: "Send again" }).click();
    await expect(line.getByText("It answered 503. Only 2xx counts as delivered.")).toBeVisible();
    await expect(page.getByText("Failing", { exact: true })).toBeVisible();
    await line.getByText("What came back").click();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSideways(page);
    await expectAccessible(page);
    receiver.status = 200;
    // It may just have been tried again by itself: then the button says so.
    await line.getByRole("button", { name: /Try now|Send again/ }).click();
    await expect(line.getByText("Delivered")).toBeVisible();
    const [first, again] = receiver.received.slice(1);
    expect(again?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    await expect(page.getByText("On", { exact: true })).toBeVisible();
  });
});

test("a customer gives their webhook a new secret, changes it, switches it off and removes it", async ({
  customer,
  customerPage: page,
  receiver,
  request,
}) => {
  const draft = { url: receiver.url, event_types: ["order.send_quote", "order.cancel"] };
  const { id, secret } = (await apiOf(request, customer).post("webhook/create", draft)) as Made;
  await page.goto(`/account/webhooks/${id}`);

  await test.step("a new secret, the old one beside it", async () => {
    await page.getByRole("button", { name: "Make a new secret" }).click();
    const dialog = page.getByRole("dialog", { name: "Make a new secret" });
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Make a new secret" }).click();
    await expect(dialog).toBeHidden();
    const fresh = (await page.getByText(/^whsec_/).textContent()) ?? "";
    expect(fresh).not.toBe(secret);
    await expect(page.getByText("The secret before this one goes on signing")).toBeVisible();
    const before = receiver.received.length;
    await page.getByRole("button", { name: "Send a test message" }).click();
    await expect.poll(() => receiver.received.length).toBe(before + 1);
    const last = receiver.received.at(-1) as Received;
    for (const one of [secret, fresh]) expect(messageIn(last, one).type).toBe("webhook.test");
  });

  await test.step("changing it, switching it off, removing it", async () => {
    await page.getByLabel("Description").fill("The planner");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.getByRole("button", { name: "Switch off" }).click();
    await expect(page.getByText("Switched off", { exact: true })).toBeVisible();
    await page.goto("/account/webhooks");
    const card = page.getByRole("article").filter({ hasText: "The planner" });
    await expect(card.getByText("2 kinds of event")).toBeVisible();
    await card.getByRole("link").click();
    await page.getByRole("button", { name: "Remove the webhook" }).click();
    const dialog = page.getByRole("dialog", { name: "Remove this webhook?" });
    await dialog.getByRole("button", { name: "Remove the webhook" }).click();
    await expect(page.getByRole("heading", { name: "No webhooks yet" })).toBeVisible();
  });
});

test("somebody else's webhook is not found", async ({ customer, staffPage: page, receiver, request }) => {
  const { id } = (await apiOf(request, customer).post("webhook/create", { url: receiver.url })) as Made;
  await page.goto(`/account/webhooks/${id}`);
  await expect(page.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
  await page.goto("/account/webhooks/nonsense");
  await expect(page.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
});
