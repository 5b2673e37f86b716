/** The facts that moves of a sales order put on the timeline. */
export const SALE_EVENTS = [
  "payment_announced",
  "payment_retracted",
  "payment_denied",
  "payment_received",
  "delivery_sent",
  "delivery_received",
  "refund_begun",
  "payment_refunded",
] as const;
