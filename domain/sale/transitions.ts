import type { Side } from "../viewer";
import type { SaleStatus } from "./status";

/** The facts that moves of a sales order put on the timeline. */
export const SALE_EVENTS = ["payment_announced", "payment_received"] as const;

type SaleTransition = {
  action: string;
  by: Side;
  from: readonly SaleStatus[];
  to: SaleStatus;
  /** What the timeline is told, unless the order tells of it by a move of its own. */
  event?: (typeof SALE_EVENTS)[number];
};

const UNPAID = ["waiting", "announced"] as const;

/** The sales order's state machine: every legal move, once. Closing goes with cancelling the order. */
export const SALE_TRANSITIONS = [
  {
    action: "announce_payment",
    by: "customer",
    from: ["waiting"],
    to: "announced",
    event: "payment_announced",
  },
  { action: "receive_payment", by: "merchant", from: UNPAID, to: "paid", event: "payment_received" },
  { action: "close_sale", by: "system", from: UNPAID, to: "closed" },
] as const satisfies readonly SaleTransition[];

/** What people do to a sales order. */
export const SALE_ACTIONS = ["announce_payment", "receive_payment"] as const satisfies Action[];
export type SaleAction = (typeof SALE_ACTIONS)[number];
type Action = (typeof SALE_TRANSITIONS)[number]["action"];

/** The row for `side` doing `action` on a sales order in `from`, or null when that move does not exist. */
export function saleTransition(from: SaleStatus, action: Action, side: Side): SaleTransition | null {
  return rowsOf(side).find((row) => row.action === action && row.from.includes(from)) ?? null;
}

/** Whether the action ever belongs to this side, whatever the state: no means "not allowed" rather than "not now". */
export function isSaleActionOf(side: Side, action: SaleAction): boolean {
  return rowsOf(side).some((row) => row.action === action);
}

/** What `side` may do with a sales order in `from`; nothing when there is none. */
export function availableSaleActions(from: SaleStatus | null, side: Side): SaleAction[] {
  return SALE_ACTIONS.filter((action) => from !== null && saleTransition(from, action, side) !== null);
}

/** Whether it waits for its money, so that it may still be closed. */
export function isUnpaid(status: SaleStatus): boolean {
  return saleTransition(status, "close_sale", "system") !== null;
}

function rowsOf(side: Side): readonly SaleTransition[] {
  return SALE_TRANSITIONS.filter(({ by }) => by === side);
}
