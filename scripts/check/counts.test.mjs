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

test("passed and failed tests count one each", () => {
  const vitest = written({ numPassedTests: 7, numFailedTests: 2, testResults: [] });
  expect(vitestCounts(vitest, 1)).toEqual({ passed: 7, failed: 2 });
  const playwright = written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
  expect(playwrightCounts(playwright, 1)).toEqual({ passed: 5, failed: 2 });
});

test("a test file that cannot be read counts as one failed test", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(vitestCounts(written({ numPassedTests: 7, numFailedTests: 0, testResults }), 1)).toEqual({
    passed: 7,
    failed: 1,
  });
});

test("a runner that breaks down is a failure, even without a report", () => {
  expect(vitestCounts(join(folder, "none"), 1)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightCounts(join(folder, "none"), 1)).toEqual({ passed: 0, failed: 1 });
});
