import type { SalesOrder } from "../order";

/** The payable order that accepting the quote makes. */
export const SALE = {
  id: 61,
  order_id: "20261122000061",
  amount: 189_050,
  currency: "USD",
  status: 0,
  comm_order_id: 188,
  created_time: 1795341600,
} satisfies SalesOrder;
