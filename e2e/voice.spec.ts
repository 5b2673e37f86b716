import { expect, type Page } from "@playwright/test";
import { quoted } from "./desk-api";
import { expectAccessible, test } from "./fixtures";
import { orderPage } from "./order-page";

const HEARD = { permissions: ["microphone"] };

/** What people do with a recording, by the names they read there. */
function recorderOn(page: Page) {
  const panel = page.getByRole("region", { name: "Voice message" });
  return {
    panel,
    press: (name: string) => panel.getByRole("button", { name, exact: true }).click(),
    /** By the keyboard: nothing that moves on the page gets between finger and button. */
    begin: () => page.getByRole("button", { name: "Record a voice message" }).press("Enter"),
    /** Waits until this many seconds have been recorded. */
    async reaches(seconds: number): Promise<void> {
      const time = panel.getByText(/^\d:\d\d$/);
      await expect
        .poll(async () => Number((await time.innerText()).replace(":", "")))
        .toBeGreaterThanOrEqual(seconds);
    },
  };
}

const secondsOf = (player: ReturnType<Page["getByLabel"]>) =>
  player.evaluate((media: HTMLMediaElement) => Math.round(media.duration));

test("what somebody says is heard by themselves first, then by the other side, who sees how long it is", async ({
  customer,
  staff,
  openAs,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const page = await openAs(customer, HEARD);
  const { open, ready } = orderPage(page);
  const theirs = orderPage(staffPage);
  await theirs.open(id);
  await theirs.ready();
  await open(id);
  await ready();
  const { panel, press, begin, reaches } = recorderOn(page);
  await begin();
  await expect(panel.getByText("Recording", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await reaches(1);
  await press("Pause");
  await expect(panel.getByText("Paused", { exact: true })).toBeVisible();
  await press("Go on");
  await reaches(2);
  await press("Stop");
  await expect(panel.getByText("Recorded. Listen to it before you send it.")).toBeVisible();
  await expect.poll(() => secondsOf(panel.getByLabel("Your recording"))).toBeGreaterThanOrEqual(2);
  await expectAccessible(page);
  await expect(panel.getByRole("button", { name: "Send recording" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel).toBeHidden();

  const player = theirs.thread.getByLabel(/^Recording from .+: Voice message \d\d\.\d\d\.webm$/);
  await expect(player).toHaveCount(1);
  await expect.poll(() => secondsOf(player)).toBeGreaterThanOrEqual(2);
  const seconds = await secondsOf(player);
  await expect(theirs.thread.getByText(new RegExp(`^0:\\d*${seconds} · \\d+ kB$`))).toBeVisible();
  // Seeking asks the server for a part of it.
  await player.evaluate((media: HTMLMediaElement) => {
    media.currentTime = 1;
  });
  await expect.poll(() => player.evaluate((media: HTMLMediaElement) => media.currentTime)).toBe(1);
});

test("a recording that cannot leave is kept, and sent once when the connection is back", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const page = await openAs(customer, HEARD);
  const { open, ready, thread } = orderPage(page);
  await open(id);
  await ready();
  const { press, begin, reaches } = recorderOn(page);
  await begin();
  await reaches(1);
  await page.context().setOffline(true);
  await press("Stop");
  await press("Send recording");
  await expect(thread.getByText("The connection broke off.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(thread.getByText("The connection broke off.")).toBeHidden();
  await expect(thread.getByLabel(/^Recording from .+: Voice message/)).toHaveCount(1);
});

test("whoever does not let the page hear them is told what to do, and goes on writing", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, say, thread } = orderPage(page);
  await open(id);
  await ready();
  const { panel, press, begin, reaches } = recorderOn(page);
  await begin();
  await expect(panel.getByRole("alert")).toContainText("The microphone is not allowed for this page.");
  await expectAccessible(page);
  await page.context().grantPermissions(["microphone"]);
  await press("Try again");
  await reaches(1);
  await press("Discard recording");
  await expect(panel).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();
  await say("I would rather write");
  await expect(thread.getByText("I would rather write")).toHaveCount(1);
  await expect(thread.getByLabel(/^Recording from/)).toHaveCount(0);
});

for (const { why, name, told } of [
  { why: "no microphone", name: "NotFoundError", told: "No microphone was found." },
  {
    why: "one that is taken",
    name: "NotReadableError",
    told: "The microphone cannot be used at the moment.",
  },
  { why: "a browser that cannot record", name: "", told: "This browser cannot record here." },
])
  test(`whoever has ${why} is told so in words`, async ({ customer, staff, openAs, request }) => {
    const id = await quoted(request, { customer, staff });
    const page = await openAs(customer, HEARD);
    await page.addInitScript((wrong) => {
      const mediaDevices = wrong && { getUserMedia: () => Promise.reject(new DOMException("", wrong)) };
      Object.defineProperty(navigator, "mediaDevices", { value: mediaDevices || undefined });
    }, name);
    const { open, ready } = orderPage(page);
    await open(id);
    await ready();
    const { panel, press, begin } = recorderOn(page);
    await begin();
    await expect(panel.getByRole("alert")).toContainText(told);
    await press("Close");
    await expect(panel).toBeHidden();
  });
