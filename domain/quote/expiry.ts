import type { Day } from "../day";
import type { QuoteState } from "./state";

/**
 * Whether a quote is past its last day. It holds to the end of that day in the shop's time zone:
 * the one rule for page, API and sweep.
 * @param validUntil last valid day, or null for a quote without an end
 * @param today the day it is now in the shop's time zone
 */
export function isExpired(validUntil: Day | null, today: Day): boolean {
  return validUntil !== null && today > validUntil;
}

/** Whether a quote has run out, be it that this was written down already or that it is still called open. */
export function hasExpired(quote: { state: QuoteState; validUntil: Day | null }, today: Day): boolean {
  return quote.state === "expired" || (quote.state === "open" && isExpired(quote.validUntil, today));
}
