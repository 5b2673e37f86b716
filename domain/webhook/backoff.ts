const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds from a failed attempt to the next one, by the number of the attempt that failed. */
export const RETRY_SECONDS = [
  5,
  30,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
] as const;

/** Attempts that a delivery gets: the first one, and one after each wait. */
export const MOST_ATTEMPTS = RETRY_SECONDS.length + 1;

/**
 * Seconds to wait after the given attempt failed, null when it was the last one.
 * @param attempt 1 for the first one
 * @param spread 0 to 1, different for each delivery: it moves the wait by up to a tenth, so that what failed together
 *   does not come back together
 */
export function retryAfter(attempt: number, spread: number): number | null {
  const wait = RETRY_SECONDS[attempt - 1];
  return wait === undefined ? null : wait * (0.9 + 0.2 * spread);
}

/** An endpoint that has done nothing but fail for this long, in seconds, is sent nothing more. */
export const FAILING_SECONDS = 3 * 24 * HOUR;
