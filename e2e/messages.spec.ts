import { apiOf, MEDIA, quoted, saidInEveryWay } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage, withoutReload } from "./order-page";

test("both sides see every kind of message as what it is, and nobody elsewhere hears of it", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
  address,
}) => {
  const title = `A shelf for ${customer.name}`;
  const id = await quoted(request, { customer, staff, title });
  await saidInEveryWay(request, { customer, staff }, id);
  for (const page of [customerPage, staffPage]) {
    const asked = new Set<string>();
    page.on("request", (sent) => asked.add(new URL(sent.url()).origin));
    const { open, thread } = orderPage(page);
    await open(id);
    await expect(thread.getByText("Here is all that we have.")).toBeVisible();
    await expect(thread.getByRole("img", { name: /^Picture from .+: ring-sketch.webp$/ })).toBeVisible();
    // That a player knows how long it is proves that it was allowed to ask for the bytes, and could read them.
    for (const [label, file] of [
      [/^Video from .+: clip.mp4$/, "clip.mp4"],
      [/^Recording from .+: voice.webm$/, "voice.webm"],
    ] as const) {
      const player = thread.getByLabel(label);
      await player.scrollIntoViewIfNeeded();
      const seconds = () => player.evaluate((media: HTMLMediaElement) => Math.round(media.duration));
      await expect.poll(seconds).toBe(1);
      await expect(thread.getByRole("link", { name: `Download ${file}` })).toBeVisible();
    }
    await expect(thread.getByRole("link", { name: "Video on videos.example" })).toBeVisible();
    await expect(thread.getByRole("link", { name: /^clip.mp4/ })).toHaveAttribute("download", "clip.mp4");

    await expect(thread.getByText("Our workshop", { exact: true })).toBeVisible();
    await expect(thread.getByText("31.20512, 121.43719")).toBeVisible();
    const map = thread.getByRole("link", { name: /^Open the map/ });
    await expect(map).toHaveAttribute(
      "href",
      /^https:\/\/www\.openstreetmap\.org\/\?mlat=31\.20512&mlon=121\.43719/,
    );
    await expect(map).toHaveAttribute("rel", /noreferrer/);

    await expect(thread.getByText("Mrs Fan", { exact: true })).toBeVisible();
    await expect(thread.getByRole("link", { name: "+86 21 6437 0000" })).toHaveAttribute(
      "href",
      "tel:+862164370000",
    );
    await expect(thread.getByRole("link", { name: "fan@library.test" })).toHaveAttribute(
      "href",
      "mailto:fan@library.test",
    );
    await expect(thread.getByText("[Poll] Oak or ash?")).toBeVisible();
    const sticker = thread.getByRole("img", { name: "Thank you" });
    await sticker.scrollIntoViewIfNeeded();
    await expect.poll(() => sticker.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(160);

    const files = page.getByRole("region", { name: "Pictures and files" });
    await expect(files.getByRole("link", { name: /^voice.webm/ })).toBeVisible();
    expect([...asked]).toEqual([new URL(address).origin]);
  }
  await staffPage.goto(`/desk?keyword=${encodeURIComponent(title)}`);
  const card = staffPage.getByRole("article").filter({ hasText: `No. ${id}` });
  await expect(card).toContainText(`${customer.name} sent a sticker`);
});

test("a film and a recording are sent from the page, and the other side has them at once", async ({
  customer,
  staff,
  customerPage,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, thread } = orderPage(staffPage);
  const theirs = orderPage(customerPage);
  await theirs.open(id);
  await theirs.ready();
  await open(id);
  await withoutReload(staffPage, async () => {
    await customerPage.getByLabel("Attach pictures or files").setInputFiles([MEDIA.film, MEDIA.voice]);
    await customerPage.getByRole("button", { name: "Send", exact: true }).click();
    await expect(thread.getByLabel(`Video from ${customer.name}: clip.mp4`)).toBeVisible();
    await expect(thread.getByLabel(`Recording from ${customer.name}: voice.webm`)).toBeVisible();
  });
});

test("a customer sends where they are from their phone, and the studio whom to call", async ({
  customer,
  staff,
  openAs,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const phone = await openAs(customer, {
    viewport: { width: 390, height: 844 },
    geolocation: { latitude: 31.20512, longitude: 121.43719 },
    permissions: ["geolocation"],
  });
  const theirs = orderPage(phone);
  const studio = orderPage(staffPage);
  await theirs.open(id);
  await theirs.ready();
  await studio.open(id);
  await studio.ready();

  await test.step("where they are", async () => {
    await phone.getByRole("button", { name: "More to send" }).click();
    await expectAccessible(phone);
    await phone.getByRole("button", { name: "Location", exact: true }).click();
    const { dialog } = theirs;
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(dialog.getByLabel("Place")).toBeFocused();
    await expect(dialog.getByText(/^Use your position, or give coordinates/)).toBeVisible();
    await dialog.getByRole("button", { name: "Use my position" }).click();
    await expect(dialog.getByLabel("Place")).toHaveValue("31.20512, 121.43719");
    await dialog.getByLabel("What is there").fill("Our shop window");
    await expectNoSideways(phone);
    await expectAccessible(phone);
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(phone.getByRole("button", { name: "More to send" })).toBeFocused();
    for (const { thread } of [theirs, studio]) {
      await expect(thread.getByRole("link", { name: /^Open the map ?: Our shop window/ })).toBeVisible();
      await expect(thread.getByText("31.20512, 121.43719")).toBeVisible();
    }
  });

  await test.step("whom to call", async () => {
    await staffPage.getByRole("button", { name: "More to send" }).click();
    await staffPage.getByRole("button", { name: "Contact card" }).click();
    const { dialog } = studio;
    await expect(dialog.getByLabel("Name")).toHaveValue(staff.name);
    await dialog.getByLabel("Name").fill("Mrs Fan");
    await dialog.getByLabel("Phone").fill("call me");
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(dialog.getByLabel("Phone")).toBeFocused();
    await dialog.getByLabel("Phone").fill("+86 21 6437 0000");
    await expectAccessible(staffPage);
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect(dialog).toBeHidden();
    for (const { thread } of [studio, theirs])
      await expect(thread.getByRole("link", { name: "+86 21 6437 0000" })).toBeVisible();
    const saved = phone.waitForEvent("download");
    await theirs.thread.getByRole("link", { name: /^Save the contact ?: Mrs Fan$/ }).click();
    expect((await saved).suggestedFilename()).toBe("Mrs Fan.vcf");
  });
});

test("whoever uses a keyboard picks a sticker, or none, and stays where they were", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, thread } = orderPage(customerPage);
  await open(id);
  await ready(); // a button that is not at work yet takes no focus
  const opener = customerPage.getByRole("button", { name: "Stickers" });
  const picker = customerPage.getByRole("dialog", { name: "Stickers" });
  await opener.focus();
  await customerPage.keyboard.press("Enter");
  await expect(picker).toBeVisible();
  await expectAccessible(customerPage);
  await customerPage.keyboard.press("Escape");
  await expect(picker).toBeHidden();
  await expect(opener).toBeFocused();

  await customerPage.keyboard.press("Enter");
  await customerPage.keyboard.press("Tab");
  await customerPage.keyboard.press("Tab");
  await expect(picker.getByRole("button", { name: "Thank you" })).toBeFocused();
  await customerPage.keyboard.press("Enter");
  await expect(picker).toBeHidden();
  await expect(opener).toBeFocused();
  // Drawn once, by the server: what was shown while it was on its way has gone.
  await expect(thread.getByText("Sent", { exact: true })).toHaveCount(0);
  await expect(thread.getByRole("img", { name: "Thank you" })).toHaveCount(1);
});

test("a message leaves while the note of having read the thread is still under way", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, thread, say } = orderPage(customerPage);
  const noted = customerPage.waitForRequest("**/order/read");
  await customerPage.route("**/order/read", () => {}); // never answered
  await open(id);
  await noted;
  await say("Is ash as hard?");
  await expect(thread.getByText("Sent", { exact: true })).toHaveCount(0);
  await expect(thread.getByText("Is ash as hard?")).toHaveCount(1);
});

test("what the desk cannot take just now waits in its place, and goes by itself before what was written after it", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, thread, say } = orderPage(customerPage);
  await open(id);
  await ready();
  const answers = [
    { status: 503, json: { code: -1, msg: "The service is starting." }, headers: { "Retry-After": "1" } },
    { status: 200, json: { code: -1, msg: "Still being done." }, headers: { "Retry-After": "1" } },
  ];
  await customerPage.route("**/message/send", (route) => {
    const answer = answers.shift();
    return answer ? route.fulfill(answer) : route.fallback();
  });
  await say("Is ash as hard?");
  await expect(thread.getByText("The service is starting.")).toBeVisible();
  await say("Or harder?");
  await expect(thread.getByText(/^(Sending|Sent|Waiting)/)).toHaveCount(0);
  await expect(thread.getByRole("alert")).toHaveCount(0);
  const all = await apiOf(request, customer).get(`communication/messages?comm_order_id=${id}&page_size=100`);
  const said = (all as { content: string }[]).map(({ content }) => content);
  expect(said.slice(-2)).toEqual(["Is ash as hard?", "Or harder?"]);
});

test("a sticker that could not leave is sent when the connection is back", async ({
  customer,
  staff,
  customerPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  const { open, ready, thread } = orderPage(customerPage);
  await open(id);
  await ready();
  await customerPage.context().setOffline(true);
  await customerPage.getByRole("button", { name: "Stickers" }).click();
  await customerPage.getByRole("button", { name: "I love it" }).click();
  await expect(thread.getByText("The connection broke off.")).toBeVisible();
  await customerPage.context().setOffline(false);
  await expect(thread.getByText("The connection broke off.")).toBeHidden();
  await expect(thread.getByRole("img", { name: "I love it" })).toHaveCount(1);
});

test("whoever runs no scripts reads an order and what was said on it", async ({ openAs, demoCustomer }) => {
  const page = await openAs(demoCustomer, { javaScriptEnabled: false });
  await page.goto("/orders");
  await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/orders\/\d+$/);
  await expect(page.getByTestId("state")).toBeVisible();
  await expect(page.getByRole("region", { name: "Thread" })).toBeVisible();
});
