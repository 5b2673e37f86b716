/** The published states of a sales order, the payable order made by accepting a quote. */
export const SALE_STATUSES = [
  "waiting",
  "paid",
  "delivering",
  "completed",
  "refunding",
  "refunded",
  "closed",
] as const;
export type SaleStatus = (typeof SALE_STATUSES)[number];
