/** What Lighthouse writes, as far as it is read here. */
export type LighthouseReport = {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; details?: { items?: unknown[] } }
  >;
};

/** One look at a page. Scores are 0 to 100, times milliseconds, sizes bytes over the wire. */
export type Audit = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  largestPaint: number;
  layoutShift: number;
  blocking: number;
  script: number;
  /** What keeps accessibility or best practices from 100. */
  faults: string[];
};

/** Throws when Lighthouse could not look. */
export function readReport({ runtimeError, categories, audits }: LighthouseReport): Audit {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const score = (category: string) => Math.round((categories[category]?.score ?? Number.NaN) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const faultsIn = (category: string) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${audits[id]?.title} (${id})`);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    largestPaint: value("largest-contentful-paint"),
    layoutShift: value("cumulative-layout-shift"),
    blocking: value("total-blocking-time"),
    script: scriptBytes(audits["network-requests"]?.details?.items ?? []),
    faults: [...faultsIn("accessibility"), ...faultsIn("best-practices")],
  };
}

function scriptBytes(items: unknown[]): number {
  return (items as { resourceType?: string; transferSize?: number }[])
    .filter(({ resourceType }) => resourceType === "Script")
    .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
}
