import { expect, test } from "vitest";
import { MOST_ATTEMPTS, RETRY_SECONDS, retryAfter } from "./backoff";

test("each wait is longer than the one before, wherever in its spread it falls", () => {
  for (let attempt = 1; attempt < RETRY_SECONDS.length; attempt++)
    expect(retryAfter(attempt + 1, 0)).toBeGreaterThan(retryAfter(attempt, 1) ?? Number.POSITIVE_INFINITY);
});

test("a receiver that is down for a day and a half hears of everything all the same", () => {
  const waits = RETRY_SECONDS.map((_, at) => retryAfter(at + 1, 0) ?? 0);
  expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(36 * 3600);
  expect(waits[0]).toBeLessThan(10);
});

test("after the last attempt there is no other", () => {
  expect(retryAfter(MOST_ATTEMPTS - 1, 0.5)).toBe(24 * 3600);
  expect(retryAfter(MOST_ATTEMPTS, 0.5)).toBeNull();
});
