import type { Day } from "../day";

/**
 * Whether a quote is past its last day. It holds to the end of that day in the shop's time zone:
 * the one rule for page, API and sweep.
 * @param validUntil last valid day, or null for a quote without an end
 * @param today the day it is now in the shop's time zone
 */
export function isExpired(validUntil: Day | null, today: Day): boolean {
  return validUntil !== null && today > validUntil;
}
