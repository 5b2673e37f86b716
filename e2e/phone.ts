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
