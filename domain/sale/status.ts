/**
 * The published states of a sales order, the payable order made by accepting a quote, and three of ours that outside are
 * still waiting: *announced*, when the customer has said that they paid and the shop has not seen the money yet, and where
 * a deposit was agreed, *deposit_paid* and *balance_announced* on the way to paid.
 */
export const SALE_STATUSES = [
  "waiting",
  "announced",
  "deposit_paid",
  "balance_announced",
  "paid",
  "delivering",
  "completed",
  "refunding",
  "refunded",
  "closed",
] as const;
export type SaleStatus = (typeof SALE_STATUSES)[number];
