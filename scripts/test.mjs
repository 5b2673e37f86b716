// `npm test`: everything, once. Its last line is "N passed, N failed": the tests of both runners, and every other step
// that failed as one.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuild } from "./build.mjs";
import { playwrightCounts, vitestCounts } from "./check/counts.mjs";
import { reported } from "./check/report.mjs";
import { STEPS } from "./check/steps.mjs";
import { runBrowserTests } from "./e2e.mjs";
import { root } from "./paths.mjs";
import { launch } from "./run/launch.mjs";
import { run } from "./run/program.mjs";
import { runUnitTests } from "./unit.mjs";

/** @typedef {import("./check/counts.mjs").Counts} Counts */

const REPORTS = join(root, "test-results");
const WENT_WELL = { code: 0, output: "" };

await launch(async (stop) => {
  rmSync(REPORTS, { recursive: true, force: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (/** @type {Counts} */ { passed, failed, skipped }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  };
  for (const { what, args } of STEPS) add(await step(what, () => run(args, { stop, quiet: true })));
  add(await unitTests(stop));
  add(await browserTests(stop));
  stop.throwIfAborted();
  if (total.skipped) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * @param {string} what
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<Counts>}
 */
async function step(what, work) {
  return { passed: 0, failed: (await reported(what, work)) ? 0 : 1, skipped: 0 };
}

/** @param {AbortSignal} stop */
async function unitTests(stop) {
  const file = join(REPORTS, "vitest.json");
  const args = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  let code = 1;
  await reported("Unit tests", async () => {
    const result = await runUnitTests(args, { stop, quiet: true });
    code = result.code;
    return result;
  });
  return vitestCounts(file, code);
}

/** @param {AbortSignal} stop */
async function browserTests(stop) {
  const ready = [
    await step("Browser", async () => ensureBrowser() && WENT_WELL),
    await step("Build", async () => (await ensureBuild({ stop, quiet: true })) ?? WENT_WELL),
  ];
  const failed = ready.reduce((sum, counts) => sum + counts.failed, 0);
  if (failed) return { passed: 0, failed, skipped: 0 };
  let code = 1;
  await reported("Browser tests", async () => {
    const result = await runBrowserTests([], { stop });
    code = result.code;
    return result;
  });
  return playwrightCounts(join(REPORTS, "playwright.json"), code);
}
