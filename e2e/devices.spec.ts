import type { BrowserContext, Page } from "@playwright/test";
import { submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

/** What the browser of a test would be given by its maker's push service, which a browser under test does not ask. */
const SUBSCRIPTION = {
  endpoint: "https://push.invalid/send/1",
  keys: {
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
};

/** Lets this person's browser show notifications, and gives it a push service that takes everybody. */
async function withPushService(context: BrowserContext, endpoint: string): Promise<void> {
  await context.grantPermissions(["notifications"]);
  await context.addInitScript(
    ({ endpoint, keys }) => {
      const toJSON = () => ({ endpoint, keys });
      const made = (options: PushSubscriptionOptionsInit) => ({
        endpoint,
        options,
        toJSON,
        unsubscribe: async () => {
          localStorage.removeItem("key");
          return true;
        },
      });
      const stored = () => {
        const key = localStorage.getItem("key");
        return key && made({ applicationServerKey: Uint8Array.from(JSON.parse(key)).buffer });
      };
      Object.assign(PushManager.prototype, {
        subscribe: async (options: { applicationServerKey: Uint8Array }) => {
          localStorage.setItem("key", JSON.stringify([...options.applicationServerKey]));
          return stored();
        },
        getSubscription: async () => stored(),
      });
    },
    { ...SUBSCRIPTION, endpoint },
  );
}

/** What gives the page's worker a message, as a push service would. */
async function pushServiceOf(page: Page): Promise<(said: object) => Promise<void>> {
  const { origin } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  const known = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${origin}/`);
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  const registrationId = await known;
  return async (said) => {
    const data = JSON.stringify(said);
    await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
  };
}

/** The notifications that this device shows. */
const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const all = (await registration?.getNotifications()) ?? [];
    return all.map(({ title, body, tag }) => ({ title, body, tag }));
  });

test("a customer has their phone tell them, is shown one notification an order, and ends it", async ({
  openAs,
  customer,
  request,
}) => {
  const id = await submitted(request, customer, "A desk for one");
  const page = await openAs(customer, { viewport: { width: 390, height: 844 } });
  await withPushService(page.context(), `${SUBSCRIPTION.endpoint}${id}`);
  await page.goto("/account/notifications");
  await expect(page.getByText("Notifications are off on this device.")).toBeVisible();
  await page.getByRole("button", { name: "Notify me on this device" }).click();
  await expect(page.getByText("Notifications are on for this device.")).toBeVisible();
  const devices = page.getByRole("list", { name: "Your devices" });
  await expect(devices.getByRole("listitem")).toHaveText(/Chrome · .* this device/);
  await expect(page.getByLabel("Messages, On my devices")).toBeChecked();
  await expectNoSideways(page);
  await expectAccessible(page);

  await test.step("what comes is shown, one of an order", async () => {
    const push = await pushServiceOf(page);
    const told = { title: "A desk for one", tag: `order-${id}`, url: `/orders/${id}#brief`, lang: "en" };
    await push({ ...told, body: "Noor wrote a message" });
    await expect.poll(() => shown(page)).toMatchObject([{ body: "Noor wrote a message" }]);
    await push({ ...told, body: "Noor sent a picture" });
    await expect.poll(() => shown(page)).toMatchObject([{ body: "Noor sent a picture", tag: told.tag }]);
  });

  await test.step("and opens the very item, in the tab where the order stands already", async () => {
    await page.goto(`/orders/${id}`);
    await expect(page.getByRole("link", { name: /^Notifications/ })).toBeVisible();
    const [worker] = page.context().serviceWorkers();
    await expect(async () => {
      // A click that no hand made may not bring the tab to the front; it is heard all the same. It closes what was
      // clicked, which has to be kept for another.
      await worker?.evaluate(`(async () => {
        self.clicked ??= (await self.registration.getNotifications())[0];
        self.dispatchEvent(new NotificationEvent("notificationclick", { notification: self.clicked }));
      })()`);
      await expect(page).toHaveURL(`/orders/${id}#brief`, { timeout: 1_000 });
    }).toPass();
  });

  await test.step("it stays so until they turn it off", async () => {
    await page.goto("/account/notifications");
    await expect(page.getByText("Notifications are on for this device.")).toBeVisible();
    await page.getByRole("button", { name: /^Turn off on this device/ }).click();
    await expect(page.getByText("Notifications are off on this device.")).toBeVisible();
    await expect(devices).toBeHidden();
    await page.reload();
    await expect(page.getByText("Notifications are off on this device.")).toBeVisible();
  });
});
