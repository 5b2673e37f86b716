/**
 * The published states of a sales order, the payable order made by accepting a quote, and one of ours: *announced*,
 * when the customer has said that they paid and the shop has not seen the money yet. Outside that is still waiting.
 */
export const SALE_STATUSES = [
  "waiting",
  "announced",
  "paid",
  "delivering",
  "completed",
  "refunding",
  "refunded",
  "closed",
] as const;
export type SaleStatus = (typeof SALE_STATUSES)[number];
