import { type Browser, chromium, devices, expect, type LaunchOptions, type Page } from "@playwright/test";
import type { orderPage } from "./order-page";
import type { OwnDesk } from "./own-desk";

const PASSWORD = "a long enough secret";

/** A phone in somebody's hand: a browser program of its own, with a microphone that hums. */
export async function phone(
  programs: Browser[],
  launchOptions: LaunchOptions,
  address: string,
  who: string,
): Promise<Page> {
  const program = await chromium.launch(launchOptions);
  programs.push(program);
  const context = await program.newContext({
    ...devices["Pixel 7"],
    baseURL: address,
    permissions: ["microphone"],
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail, phone or user name").fill(who);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

/** Says something for a second, and sends it. */
export async function speak(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record a voice message" }).click();
  const recorder = page.getByRole("region", { name: "Voice message" });
  await expect(recorder.getByText("0:01")).toBeVisible();
  await recorder.getByRole("button", { name: "Stop", exact: true }).click();
  await recorder.getByRole("button", { name: "Send recording" }).click();
}

/** Sends a file of this repository. */
export async function show(page: Page, path: string): Promise<void> {
  await page.getByLabel("Attach pictures or files").setInputFiles(path);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

type Cut = {
  /** What the body has in it, where there are several. */
  saying?: string;
  /** What happens between the deed and the cut. */
  meanwhile?: () => Promise<unknown>;
};

/**
 * Does the next POST to this address, and then cuts the connection before anybody hears of it.
 * @returns how to wait for that
 */
export async function cutAfter(
  page: Page,
  address: string,
  { saying = "", meanwhile = async () => {} }: Cut = {},
): Promise<() => Promise<void>> {
  let isDone = false;
  let cut = () => {};
  const isCut = new Promise<void>((resolve) => {
    cut = resolve;
  });
  await page.route(address, async (route) => {
    const asked = route.request();
    const isMeant = !isDone && asked.method() === "POST" && asked.postData()?.includes(saying);
    if (!isMeant) return route.fallback();
    isDone = true;
    await route.fetch({ headers: { ...(await asked.allHeaders()), origin: new URL(page.url()).origin } });
    await meanwhile();
    await route.abort("connectionreset");
    cut();
  });
  return () => isCut;
}

/** Every one of these pages shows all messages that the desk has, once, in their order, and none on its way. */
export async function allShow(
  desk: OwnDesk,
  orderId: number,
  pages: readonly ReturnType<typeof orderPage>[],
): Promise<void> {
  for (const { thread } of pages) {
    await expect(thread.getByText(/^(Sending|Sent|Waiting|Uploading)$/)).toHaveCount(0);
    await expect(thread.getByRole("alert")).toHaveCount(0);
  }
  const rows = await desk.query(`SELECT "id" FROM "Message" WHERE "orderId" = $1 ORDER BY "id"`, [orderId]);
  const ids = rows.map(({ id }) => String(id));
  const shown = "[data-messages]";
  for (const { thread } of pages)
    await expect
      .poll(() =>
        thread
          .locator(shown)
          .evaluateAll((all) =>
            all.flatMap((one) => (one as HTMLElement).dataset.messages?.split(" ") ?? []),
          ),
      )
      .toEqual(ids);
}

/** What was said on an order, oldest first: the words, and of a file what kind it is. */
export async function saidOn(desk: OwnDesk, orderId: number): Promise<string[]> {
  const rows = await desk.query(
    `SELECT CASE WHEN "type" = 'text' THEN "content" ELSE "type"::text END AS said
     FROM "Message" WHERE "orderId" = $1 ORDER BY "id"`,
    [orderId],
  );
  return rows.map(({ said }) => String(said));
}
