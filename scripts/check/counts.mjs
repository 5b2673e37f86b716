// How many tests passed and failed, as their runners wrote it down.
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Vitest: a file that could not even be read has no tests, and counts as one that failed.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function vitestCounts(file, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  const report = readReport(file) ?? { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + unread.length }, code);
}

/**
 * Playwright: its "expected" passed.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function playwrightCounts(file, code) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */
  const { stats } = readReport(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0 } };
  return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
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
