import type { Side } from "../viewer";
import type { SaleStatus } from "./status";

/** The facts that moves of a sales order put on the timeline. */
export const SALE_EVENTS = [
  "payment_announced",
  "payment_received",
  "delivery_sent",
  "delivery_received",
  "payment_refunded",
] as const;

type SaleTransition = {
  action: string;
  by: Side;
  from: readonly SaleStatus[];
  to: SaleStatus;
  /** Only of a sales order that is paid in so many instalments. */
  parts?: 1 | 2;
  /** What the timeline is told, unless the order tells of it by a move of its own. */
  event?: (typeof SALE_EVENTS)[number];
};

const UNPAID = ["waiting", "announced"] as const;
const BALANCE_OWED = ["deposit_paid", "balance_announced"] as const;
const MONEY_CAME = [...BALANCE_OWED, "paid", "delivering", "completed"] as const;

/** The sales order's state machine: every legal move, once. Closing goes with cancelling the order. */
export const SALE_TRANSITIONS = [
  {
    action: "announce_payment",
    by: "customer",
    from: ["waiting"],
    to: "announced",
    event: "payment_announced",
  },
  {
    action: "announce_payment",
    by: "customer",
    from: ["deposit_paid"],
    to: "balance_announced",
    event: "payment_announced",
  },
  {
    action: "receive_payment",
    by: "merchant",
    from: UNPAID,
    to: "paid",
    parts: 1,
    event: "payment_received",
  },
  {
    action: "receive_payment",
    by: "merchant",
    from: UNPAID,
    to: "deposit_paid",
    parts: 2,
    event: "payment_received",
  },
  { action: "receive_payment", by: "merchant", from: BALANCE_OWED, to: "paid", event: "payment_received" },
  { action: "deliver", by: "merchant", from: ["paid"], to: "delivering", event: "delivery_sent" },
  {
    action: "receive_delivery",
    by: "customer",
    from: ["delivering"],
    to: "completed",
    event: "delivery_received",
  },
  {
    action: "receive_delivery",
    by: "merchant",
    from: ["delivering"],
    to: "completed",
    event: "delivery_received",
  },
  { action: "refund", by: "merchant", from: MONEY_CAME, to: "refunded", event: "payment_refunded" },
  { action: "close_sale", by: "system", from: UNPAID, to: "closed" },
] as const satisfies readonly SaleTransition[];

/** What people do to a sales order. */
export const SALE_ACTIONS = [
  "announce_payment",
  "receive_payment",
  "deliver",
  "receive_delivery",
  "refund",
] as const satisfies Action[];
export type SaleAction = (typeof SALE_ACTIONS)[number];
type Action = (typeof SALE_TRANSITIONS)[number]["action"];

/**
 * The row for `side` doing `action` on a sales order in `from`, or null when that move does not exist.
 * @param parts in how many instalments it is paid: where the move leads may depend on it, whether there is one never does
 */
export function saleTransition(
  from: SaleStatus,
  action: Action,
  side: Side,
  parts = 1,
): SaleTransition | null {
  const fits = (row: SaleTransition) => row.parts === undefined || row.parts === parts;
  return rowsOf(side).find((row) => row.action === action && row.from.includes(from) && fits(row)) ?? null;
}

/** Whether the action ever belongs to this side, whatever the state: no means "not allowed" rather than "not now". */
export function isSaleActionOf(side: Side, action: SaleAction): boolean {
  return rowsOf(side).some((row) => row.action === action);
}

/** What `side` may do with a sales order in `from`; nothing when there is none. */
export function availableSaleActions(from: SaleStatus | null, side: Side): SaleAction[] {
  return SALE_ACTIONS.filter((action) => from !== null && saleTransition(from, action, side) !== null);
}

/** Whether none of its money has come, so that it may still be closed. */
export function isUnpaid(status: SaleStatus): boolean {
  return saleTransition(status, "close_sale", "system") !== null;
}

/** Whether some of its money is still to come. */
export function isOwed(status: SaleStatus): boolean {
  return saleTransition(status, "receive_payment", "merchant") !== null;
}

function rowsOf(side: Side): readonly SaleTransition[] {
  return SALE_TRANSITIONS.filter(({ by }) => by === side);
}
