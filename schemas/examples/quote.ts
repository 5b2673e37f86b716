import type { QuoteState } from "@/domain/quote/state";
import type { Quote, QuoteCost } from "../quote";

/** What the merchant sends for the rings. */
export const QUOTE_DRAFT = {
  id: 188,
  quote_price: "1890.50",
  quote_content: "Both rings from one bar of gold, engraved as in the drawing. One resizing is included.",
  lines: [
    { title: "A pair of rings, 18k yellow gold", quantity: 1, unit_price: "1700.50" },
    { title: "Engraving by hand, per ring", quantity: 2, unit_price: "95" },
  ],
  valid_until: "2026-12-06",
  deposit: "900",
  days: 28,
  rounds: 2,
};

/** The same quote as both sides then read it. */
export function quoteThatIs(state: QuoteState, reason = ""): Quote {
  return {
    id: 97,
    version: 1,
    state,
    amount: 189_050,
    currency: "USD",
    price: QUOTE_DRAFT.quote_price,
    content: QUOTE_DRAFT.quote_content,
    lines: [
      { title: "A pair of rings, 18k yellow gold", quantity: 1, unit_price: 170_050, amount: 170_050 },
      { title: "Engraving by hand, per ring", quantity: 2, unit_price: 9_500, amount: 19_000 },
    ],
    subtotal: 189_050,
    discount: null,
    tax: null,
    deposit: 90_000,
    days: 28,
    rounds: 2,
    terms: "",
    valid_until: QUOTE_DRAFT.valid_until,
    expired: false,
    reason,
    created_time: 1795337100,
  };
}

/** What the rings cost the studio: the gold and an hour for each engraving, and a courier. */
export const QUOTE_COST = {
  quote_id: 97,
  version: 1,
  currency: "USD",
  lines: [112_000, 3_500],
  other: 1_800,
  total: 120_800,
  margin: 68_250,
  margin_percent: "36.1",
} satisfies QuoteCost;
