import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { playwrightCounts, vitestCounts } from "./counts.mjs";

const folder = mkdtempSync(join(tmpdir(), "atelier-test-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {unknown} report */
function written(report) {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test("passed, failed and skipped tests count one each", () => {
  const vitest = written({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, testResults: [] });
  expect(vitestCounts(vitest, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  const playwright = written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
  expect(playwrightCounts(playwright, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("a test file that cannot be read counts as one failed test", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  const report = written({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, testResults });
  expect(vitestCounts(report, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test("a runner that breaks down is a failure, even without a report", () => {
  expect(vitestCounts(join(folder, "none"), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightCounts(join(folder, "none"), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
