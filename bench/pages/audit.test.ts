import { expect, test } from "vitest";
import { type LighthouseReport, readReport } from "./audit";

const REPORT: LighthouseReport = {
  categories: {
    performance: { score: 0.954, auditRefs: [{ id: "largest-contentful-paint", weight: 25 }] },
    accessibility: {
      score: 0.9,
      auditRefs: [
        { id: "label", weight: 7 },
        { id: "tidy", weight: 0 },
        { id: "unasked", weight: 3 },
      ],
    },
    "best-practices": { score: 1, auditRefs: [] },
  },
  audits: {
    "largest-contentful-paint": { title: "LCP", score: 0.5, numericValue: 1843.2 },
    "cumulative-layout-shift": { title: "CLS", score: 1, numericValue: 0.004 },
    "total-blocking-time": { title: "TBT", score: 1, numericValue: 30 },
    label: { title: "A field has no label", score: 0 },
    tidy: { title: "Counts nothing", score: 0 },
    unasked: { title: "Does not apply", score: null },
    "network-requests": {
      title: "",
      score: 1,
      details: {
        items: [
          { resourceType: "Script", transferSize: 1000 },
          { resourceType: "Stylesheet", transferSize: 500 },
          { resourceType: "Script", transferSize: 24 },
          { resourceType: "Script" },
        ],
      },
    },
  },
};

test("a look at a page is told in scores, times and bytes of script", () => {
  expect(readReport(REPORT)).toMatchObject({
    ...{ performance: 95, accessibility: 90, bestPractices: 100, largestPaint: 1843.2, layoutShift: 0.004 },
    ...{ blocking: 30, script: 1024 },
  });
});

test("whoever wants 100 is told what is in the way, and only that", () => {
  expect(readReport(REPORT).faults).toEqual(["A field has no label (label)"]);
});

test("a page that could not be looked at has no scores", () => {
  expect(() => readReport({ ...REPORT, runtimeError: { message: "no page" } })).toThrow("no page");
});
