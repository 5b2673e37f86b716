import { expect, type Locator, type Page } from "@playwright/test";

/** Files to upload: where they are, or what is in them. */
type Files = string[] | { name: string; mimeType: string; buffer: Buffer }[];

/** What people do on an order's page, by the names they read there. */
export function orderPage(page: Page) {
  const dialog = page.getByRole("dialog");
  async function showRound(name: string, files: Files, note: string): Promise<void> {
    await page.getByRole("button", { name, exact: true }).click();
    await dialog.getByLabel("Add pictures: Pictures").setInputFiles(files);
    await expect(dialog.getByText(/^Uploaded/)).toHaveCount(files.length);
    await dialog.getByLabel("Note").fill(note);
    await dialog.getByRole("button", { name, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
  return {
    open: (id: number) => page.goto(`/orders/${id}`),
    state: page.getByTestId("state"),
    thread: page.getByRole("region", { name: "Thread" }),
    quote: (version: number) => page.getByRole("article", { name: `Quote version ${version}` }),
    sketch: (round: number) => page.getByRole("article", { name: `Sketch round ${round}` }),
    /** Presses a button, and its namesake in the dialog that asks once more. */
    async decide(name: string, where: Page | Locator = page): Promise<void> {
      await where.getByRole("button", { name, exact: true }).click();
      await dialog.getByRole("button", { name, exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    /** The same, with the words that are asked for. */
    async decideSaying(
      name: string,
      label: string,
      words: string,
      where: Page | Locator = page,
    ): Promise<void> {
      await where.getByRole("button", { name, exact: true }).click();
      await dialog.getByLabel(label).fill(words);
      await dialog.getByRole("button", { name, exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    /** Opens a part of the page where a small screen shows one at a time. */
    async openPart(name: string): Promise<void> {
      const tabs = page.getByRole("navigation", { name: /^(On this page|本页内容)$/ });
      await tabs.getByRole("link", { name }).click();
      await expect(tabs.locator("[aria-current=location]")).toHaveText(new RegExp(`^${name}`));
    },
    /** Brings up what a small screen keeps back: all but the next step. */
    more: () => page.getByRole("button", { name: /^(More actions|更多操作)$/ }).click(),
    /** When the page's scripts have arrived and run. */
    ready: () => expect(page.getByRole("button", { name: "Send", exact: true })).toBeEnabled(),
    async say(words: string): Promise<void> {
      await page.getByRole("textbox", { name: "Message" }).fill(words);
      await page.getByRole("button", { name: "Send", exact: true }).click();
    },
    async sendQuote(fields: Record<string, string>): Promise<void> {
      await page.getByRole("button", { name: "Send a quote", exact: true }).click();
      for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
      await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
    },
    sendSketch: (files: Files, note = "") => showRound("Send a sketch", files, note),
    showFinished: (files: Files, note = "") => showRound("Show the finished work", files, note),
    dialog,
  };
}

/** When the page hears the keys of one letter: their script comes after all else. */
export const keysHeard = (page: Page) =>
  expect(page.getByRole("button", { name: "Keyboard" })).toHaveAttribute("aria-keyshortcuts", "?");

/** Runs out if the page is loaded anew: what happens on it from here on happened by itself. */
export async function withoutReload(page: Page, watch: () => Promise<void>): Promise<void> {
  let loaded = 0;
  const count = () => {
    loaded += 1;
  };
  page.on("load", count);
  await watch();
  page.off("load", count);
  expect(loaded).toBe(0);
}
