import type { QuoteTemplate } from "../quote-template";
import { QUOTE_DRAFT } from "./quote";

/** What the studio starts from whenever a pair of rings is asked for. */
export const QUOTE_TEMPLATE_DRAFT = {
  name: "A pair of rings",
  quote_content: "Both rings from one bar of gold. One resizing is included.",
  lines: QUOTE_DRAFT.lines,
  deposit: "50",
  deposit_kind: "percent",
  days: 28,
  rounds: 2,
} as const;

export const QUOTE_TEMPLATE = {
  ...QUOTE_TEMPLATE_DRAFT,
  id: 3,
  quote_price: "",
  lines: QUOTE_DRAFT.lines.map((line) => ({ ...line, unit_cost: "" })),
  discount: "",
  discount_kind: "amount",
  tax_name: "",
  tax_rate: "",
  tax_kind: "added",
  terms: "",
  cost: "",
  created_time: 1795327200,
  updated_time: 1795327200,
} satisfies QuoteTemplate;
