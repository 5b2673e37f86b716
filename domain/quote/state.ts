/** What became of one version of a quote. Only one version of an order is ever `open`. */
export const QUOTE_STATES = [
  "open",
  "superseded",
  "withdrawn",
  "accepted",
  "rejected",
  "changes_requested",
  "expired",
  "closed",
] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];
