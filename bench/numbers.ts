/** The middle one, or the mean of the middle two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The smallest value that at least this share (0 to 1) of the sorted ones do not exceed; NaN of nothing. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How one thing stands to another, measured in pairs right after one another: the median of the pairs' ratios. */
export function ratioOf(measured: readonly number[], reference: readonly number[]): number {
  return median(measured.map((value, at) => value / (reference[at] ?? Number.NaN)));
}

/** 1234567 → "1,234,567" */
export function inWhole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString("en-US") : "–";
}

/** With so many places; "–" where there is no number. */
export function withPlaces(value: number, places: number): string {
  return Number.isFinite(value) ? value.toFixed(places) : "–";
}
