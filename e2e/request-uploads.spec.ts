import { expect, test } from "./fixtures";
import { give } from "./give";
import { requestPage } from "./request-page";

const UPLOAD = "**/api/attachment/upload";
const picture = "public/pictures/oak-desk.webp";
const text = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from("not a picture") });

test("a file that is no picture is refused at once, with the reason", async ({ customerPage: page }) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.pictures.setInputFiles([text("drawing.svg", "image/svg+xml"), text("photo.heic", "image/heic")]);
  await expect(page.getByText("“drawing.svg” is not a picture we can show.")).toBeVisible();
  await expect(page.getByText("“photo.heic” is a HEIC photo")).toBeVisible();
  await expect(form.send).toBeEnabled();
});

test("a picture that the server refuses says why and holds the request back until it is gone", async ({
  customerPage: page,
}) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  await form.pictures.setInputFiles(text("broken.png", "image/png"));
  const files = page.getByRole("list", { name: "Chosen for “Reference pictures”" });
  await expect(files).toContainText("“broken.png”");
  await expect(form.send).toBeDisabled();
  await expect(page.getByText("One file was not uploaded. Try it again or remove it.")).toBeVisible();
  await page.getByRole("button", { name: "Remove broken.png" }).click();
  await expect(form.send).toBeEnabled();
  await expect(form.pictures).toBeFocused();
});

test("a request waits for pictures under way, and an upload that lost its connection goes on by itself", async ({
  customerPage: page,
}) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(UPLOAD, async (route) => {
    await held;
    await route.abort();
  });
  await form.pictures.setInputFiles(picture);
  await expect(page.getByText("One file is still uploading.")).toBeVisible();
  await expect(form.send).toBeDisabled();
  letGo();
  await expect(page.getByText("No connection at the moment. It goes on by itself.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again: oak-desk.webp" })).toBeVisible();
  await expect(form.send).toBeDisabled();
  await page.unroute(UPLOAD);
  await expect(page.getByText("Uploaded ·")).toBeVisible();
  await expect(form.send).toBeEnabled();
});

test("a long upload can be paused, gone on with and stopped", async ({ customerPage: page }) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  const begun: string[] = [];
  await page.route(UPLOAD, (route) => void begun.push(route.request().method()));
  const photo = { name: "photo.png", mimeType: "image/png", buffer: Buffer.alloc(2_000_000) };
  await form.pictures.setInputFiles(photo);
  await page.getByRole("button", { name: "Pause photo.png" }).click();
  await expect(page.getByText(/^Paused at \d+%$/)).toBeVisible();
  await expect(form.send).toBeDisabled();
  const goOn = page.getByRole("button", { name: "Go on with photo.png" });
  await expect(goOn).toBeFocused();
  await goOn.press("Enter");
  await expect.poll(() => begun.length).toBe(2);
  await page.getByRole("button", { name: "Stop uploading photo.png" }).click();
  await expect(page.getByText("photo.png", { exact: true })).toBeHidden();
  await expect(form.send).toBeEnabled();
});

test("pictures are pasted, dropped, put in order and removed", async ({ customerPage: page }) => {
  const form = requestPage(page, "pet-portrait");
  await form.open();
  const target = page.getByLabel(/Add pictures: Reference/);
  await give(target, "paste", "pasted.png");
  await give(target, "drop", "dropped.png");
  const files = page.getByRole("list", { name: "Chosen for “Reference pictures”" }).getByRole("listitem");
  await expect(files).toHaveText([/pasted\.png/, /dropped\.png/]);
  await expect(page.getByText("Uploaded ·")).toHaveCount(2);
  const forward = page.getByRole("button", { name: "Move dropped.png forward" });
  await forward.focus();
  await forward.press("Enter");
  await expect(files).toHaveText([/dropped\.png/, /pasted\.png/]);
  await expect(forward).toBeFocused();
  await page.getByRole("button", { name: "Remove pasted.png" }).click();
  await expect(files).toHaveText([/dropped\.png/]);
});
