// How many tests passed, failed and were skipped, as their runners wrote it down.
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const NO_REPORT = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };

/**
 * Vitest: a file that could not even be read has no tests, and counts as one that failed.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function vitestCounts(file, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  const report = readReport(file) ?? NO_REPORT;
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
  return atLeastOne({ passed, failed: numFailedTests + unread.length, skipped }, code);
}

/**
 * Playwright: its "expected" passed.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function playwrightCounts(file, code) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */
  const { stats } = readReport(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
  const { expected: passed, unexpected, flaky, skipped } = stats;
  return atLeastOne({ passed, failed: unexpected + flaky, skipped }, code);
}

/**
 * A runner that failed without naming a test failed all the same.
 * @param {Counts} counts
 * @param {number} code
 */
function atLeastOne(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
