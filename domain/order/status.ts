/** The six published statuses of an order. It never grows: everything else is separate, additive state. */
export const ORDER_STATUSES = [
  "pending",
  "in_communication",
  "quoted",
  "quote_accepted",
  "quote_rejected",
  "cancelled",
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];
