import type { APIRequestContext } from "@playwright/test";
import { apiOf, MEDIA, quoted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { give } from "./give";
import { orderPage, withoutReload } from "./order-page";
import type { Person } from "./people";

/** What stands in the thread behind the quote: words, and of files their names. */
async function saidOn(request: APIRequestContext, person: Person, id: number): Promise<string[]> {
  const address = `communication/messages?comm_order_id=${id}&page_size=100`;
  const all = (await apiOf(request, person).get(address)) as {
    message_type: string;
    content: string;
    meta?: { file_name?: string };
  }[];
  const after = all.findIndex(({ message_type }) => message_type === "quote") + 1;
  return all.slice(after).map(({ content, meta }) => meta?.file_name ?? content);
}

test("pictures are pasted, dropped, taken and chosen, outlive a reload, and one of them may be cancelled on its way", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const page = await openAs(customer, { hasTouch: true });
  const { open, ready, thread } = orderPage(page);
  await open(id);
  await ready();
  const words = page.getByRole("textbox", { name: "Message" });
  await words.fill("Like these");
  await give(words, "paste", "pasted.png");
  await give(words, "drop", "dropped.png");
  await page.getByLabel("Take a photo").setInputFiles(MEDIA.picture);
  await page.getByLabel("Attach pictures or files").setInputFiles([MEDIA.film, MEDIA.voice]);
  const attached = page.getByRole("list", { name: "Attached" }).getByRole("listitem");
  await page.getByRole("button", { name: "Remove dropped.png" }).click();
  const left = [/pasted\.png/, /ring-sketch\.webp/, /clip\.mp4/, /voice\.webm/];
  await expect(attached).toHaveText(left);

  await page.reload();
  await ready();
  await expect(words).toHaveValue("Like these");
  await expect(attached).toHaveText(left);
  await expectAccessible(page);

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/attachment/upload", async (route) => {
    await held;
    await route.continue().catch(() => {}); // it was cancelled meanwhile
  });
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const onItsWay = (name: string) =>
    thread
      .getByRole("listitem")
      .filter({ has: page.getByText(name).or(page.getByAltText(name, { exact: true })) });
  await expect(onItsWay("pasted.png").getByText("Uploading", { exact: true })).toBeVisible();
  await expect(onItsWay("voice.webm").getByText("Waiting", { exact: true })).toBeVisible();
  await expectAccessible(page);
  for (const name of ["voice.webm", "pasted.png"]) {
    await onItsWay(name).getByRole("button", { name: "Cancel" }).click();
    await expect(onItsWay(name)).toHaveCount(0);
  }
  letGo();
  await expect(thread.getByLabel(/^Video from .+: clip\.mp4$/)).toHaveCount(1);
  await expect(thread.getByText(/^(Sending|Sent|Waiting|Uploading)$/)).toHaveCount(0);
  expect(await saidOn(request, customer, id)).toEqual(["Like these", "ring-sketch.webp", "clip.mp4"]);
});

test("what was written in two windows without a connection arrives once each, though one of them is closed", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const second = await customerPage.context().newPage();
  const [mine, other] = [orderPage(customerPage), orderPage(second)];
  for (const { open, ready } of [mine, other]) {
    await open(id);
    await ready();
  }
  await customerPage.context().setOffline(true);
  await mine.say("From the first");
  await customerPage.getByLabel("Attach pictures or files").setInputFiles(MEDIA.picture);
  await customerPage.getByRole("button", { name: "Send", exact: true }).click();
  await other.say("From the second");
  for (const { thread } of [mine, other])
    await expect(thread.getByText("The connection broke off.").first()).toBeVisible();
  await customerPage.close();
  await withoutReload(second, async () => {
    await second.context().setOffline(false);
    await expect(other.thread.getByRole("img", { name: /^Picture from/ })).toHaveCount(1);
    for (const words of ["From the first", "From the second"])
      await expect(other.thread.getByText(words, { exact: true })).toHaveCount(1);
    await expect(other.thread.getByText(/^(Sending|Sent|Waiting|Uploading)$/)).toHaveCount(0);
    await expect(other.thread.getByRole("alert")).toHaveCount(0);
  });
  const said = await saidOn(request, customer, id);
  expect([...said].sort()).toEqual(["From the first", "From the second", "ring-sketch.webp"]);
  expect(said.indexOf("From the first")).toBeLessThan(said.indexOf("ring-sketch.webp"));
});
