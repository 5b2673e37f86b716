import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";
import { demoPerson, newCustomer, type Person } from "./people";

type Fixtures = {
  /** Opens a browser of its own for somebody who is signed in already, or for nobody. */
  openAs: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
  /** A customer whom nobody has seen before: made for this test alone. */
  customer: Person;
  /** That customer's browser. */
  customerPage: Page;
  /** The browser of somebody on the staff. */
  staffPage: Page;
  /** The browser of the demo's customer, who has orders already. */
  demoPage: Page;
};

type Shared = {
  /** Where the application is. */
  address: string;
  /** Somebody on the staff: the same for all tests of a worker, signed in once. */
  staff: Person;
  /** The demo's owner. */
  owner: Person;
  /** The demo's customer, who has orders in every state. */
  demoCustomer: Person;
};

export const test = base.extend<Fixtures, Shared>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, { project }) => {
      if (!project.use.baseURL) throw new Error("Run these tests with `npm run test:e2e`.");
      await use(project.use.baseURL);
    },
    { scope: "worker" },
  ],
  staff: [
    async ({ playwright, address }, use) => use(await demoPerson(playwright, address, "staff")),
    { scope: "worker" },
  ],
  owner: [
    async ({ playwright, address }, use) => use(await demoPerson(playwright, address, "owner")),
    { scope: "worker" },
  ],
  demoCustomer: [
    async ({ playwright, address }, use) => use(await demoPerson(playwright, address, "customer")),
    { scope: "worker" },
  ],
  customer: async ({ playwright, address }, use) => use(await newCustomer(playwright, address)),
  openAs: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (person, options = {}) => {
      const storageState = person?.storageState ?? { cookies: [], origins: [] };
      const context = await browser.newContext({ storageState, ...options });
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
  customerPage: async ({ openAs, customer }, use) => use(await openAs(customer)),
  staffPage: async ({ openAs, staff }, use) => use(await openAs(staff)),
  demoPage: async ({ openAs, demoCustomer }, use) => use(await openAs(demoCustomer)),
});

export { expect };

/** Marks a test of what our own server does before Next, and Next alone does not. */
export const SERVER_ALONE = "@server";

/** The rules of WCAG 2.2 AA that a machine can check. */
const WCAG: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
};

/** None of them is broken on this page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Read once for each document, and run in its window: this page frames no other's.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    return (await checker.run(document, options)).violations;
  }, WCAG);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** Nothing on the page is wider than the window; what sticks out is named. */
export async function expectNoSideways(page: Page): Promise<void> {
  const sticksOut = () => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return wide.map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`).slice(0, 12);
  };
  // A window that has just been made narrower may not have been drawn yet.
  await expect.poll(() => page.evaluate(sticksOut)).toEqual([]);
}
