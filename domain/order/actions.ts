/**
 * Every action of the order's state machine, in the order in which its table first names it. By themselves, since a browser
 * listens for their names and has no use for the table.
 */
export const ORDER_ACTIONS = [
  "confirm",
  "send_quote",
  "withdraw_quote",
  "accept_quote",
  "request_changes",
  "reject_quote",
  "reopen",
  "expire_quote",
  "cancel",
  "cancel_sale",
] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];
