import { devices, type Page } from "@playwright/test";
import { MEDIA, quoted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";

const OTHER = "public/pictures/oak-desk.webp";

/** What one sees of the picture that is open. */
function lightboxOn(page: Page) {
  const dialog = page.getByRole("dialog");
  const frame = dialog.locator("[data-zoom]");
  return {
    dialog,
    frame,
    expectZoom: (times: string) => expect(frame).toHaveAttribute("data-zoom", times),
    transform: () => frame.locator("img").evaluate(({ style }) => style.transform),
    /** When it has arrived and can be made larger. */
    arrived: () =>
      expect
        .poll(() => frame.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0),
    /** The middle of the picture, on the page. */
    async middle() {
      const box = await frame.boundingBox();
      if (!box) throw new Error("there is no picture");
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
}

/** Opens an order in whose thread two pictures stand that were sent together. */
async function withTwoPictures(page: Page, id: number) {
  const { open, ready, thread } = orderPage(page);
  await open(id);
  await ready();
  await page.getByLabel("Attach pictures or files").setInputFiles([MEDIA.picture, OTHER]);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const pictures = thread.getByRole("link", { name: /^Picture from/ });
  await expect(pictures).toHaveCount(2);
  return pictures;
}

test("whoever looks closely makes a picture larger by key, wheel, button and double click, and pulls it about", async ({
  customer,
  staff,
  customerPage: page,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const pictures = await withTwoPictures(page, id);
  const { dialog, frame, expectZoom, transform, arrived, middle } = lightboxOn(page);
  await pictures.first().focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("1 / 2")).toBeVisible();
  await arrived();
  await expectZoom("1.00");
  await page.keyboard.press("+");
  await expectZoom("1.50");
  await expectAccessible(page);
  await page.keyboard.press("-");
  await expectZoom("1.00");
  await dialog.getByRole("button", { name: "Zoom in" }).click();
  await expectZoom("1.50");
  await page.keyboard.press("0");
  await expectZoom("1.00");

  const at = await middle();
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -500);
  await expectZoom("2.72");
  const before = await transform();
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(transform).not.toBe(before);
  await expect(dialog.getByText("1 / 2")).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByText("2 / 2")).toBeVisible();
  await expectZoom("1.00");
  await arrived();
  await frame.dblclick();
  await expectZoom("3.00");
  await frame.dblclick();
  await expectZoom("1.00");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByText("1 / 2")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(pictures.first()).toBeFocused();
});

test("on a phone two fingers make a picture larger, and one leads to the next", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
  const page = await openAs(customer, pixel);
  const pictures = await withTwoPictures(page, id);
  await expectNoSideways(page);
  const { dialog, expectZoom, transform, arrived, middle } = lightboxOn(page);
  await pictures.first().tap();
  await arrived();
  const { x, y } = await middle();
  const hand = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    hand.send("Input.dispatchTouchEvent", { type, touchPoints });

  await touch("touchStart", { x: x + 100, y });
  await touch("touchMove", { x: x - 20, y });
  await touch("touchEnd");
  await expect(dialog.getByText("2 / 2")).toBeVisible();
  await touch("touchStart", { x: x - 100, y });
  await touch("touchMove", { x: x + 20, y });
  await touch("touchEnd");
  await expect(dialog.getByText("1 / 2")).toBeVisible();
  await arrived();

  await touch("touchStart", { x: x - 40, y }, { x: x + 40, y });
  await touch("touchMove", { x: x - 80, y }, { x: x + 80, y });
  await touch("touchEnd");
  await expectZoom("2.00");
  const before = await transform();
  await touch("touchStart", { x: x + 100, y });
  await touch("touchMove", { x, y });
  await touch("touchEnd");
  await expect.poll(transform).not.toBe(before);
  await expect(dialog.getByText("1 / 2")).toBeVisible();
  await touch("touchStart", { x: x - 80, y }, { x: x + 80, y });
  await touch("touchMove", { x: x - 20, y }, { x: x + 20, y });
  await touch("touchEnd");
  await expectZoom("1.00");
  // Two taps are one gesture only where they come soon enough: by the hand's clock, and not by the machine's.
  const now = Date.now() / 1000;
  for (const timestamp of [now, now + 0.15]) {
    await hand.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }], timestamp });
    await hand.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp });
  }
  await expectZoom("3.00");
  await expectAccessible(page);
  await expectNoSideways(page);
});
