import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const isRoot = process.getuid?.() === 0;

/**
 * `npm run test:e2e` brings up the application and says in BASE_URL where it is, and in NEXT_URL where the same build is
 * served by Next alone: what the API and its first journey need works there, too.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/playwright",
  fullyParallel: true,
  workers: 3, // who waits for an answer, a signal or a second program leaves two cores free
  retries: 0,
  timeout: 60_000, // journeys of two people on a small machine
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL,
    // Whoever looks on sees what is there, not how it gets there.
    contextOptions: { reducedMotion: "reduce" },
    // Pictures of every step would take a fifth of all tests' time; one of the failure is kept.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser()?.executablePath,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        // A microphone that hears a beep each second, for whoever is allowed one.
        "--use-fake-device-for-media-stream",
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "chromium" },
    {
      name: "next start",
      testMatch: [
        "api.spec.ts",
        "every-call.spec.ts",
        "snippets.spec.ts",
        "request-to-acceptance.spec.ts",
        "request-uploads.spec.ts",
      ],
      grepInvert: /@server/,
      use: { baseURL: process.env.NEXT_URL },
    },
  ],
});
