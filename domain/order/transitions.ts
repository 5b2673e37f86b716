import type { QuoteState } from "../quote/state";
import type { Side } from "../viewer";
import type { OrderAction } from "./actions";
import { ORDER_STATUSES, type OrderStatus } from "./status";

type Transition = {
  action: OrderAction;
  by: Side;
  from: readonly OrderStatus[];
  to: OrderStatus;
  /** What the order's open quote becomes, when it has one. */
  quote?: QuoteState;
  /** Who counts as having written last after the move, where it changes: the other one is asked to answer. */
  spokeLast?: "customer" | "merchant";
};

const OPEN = ["pending", "in_communication", "quoted", "quote_rejected"] as const;

/** The order's state machine: every legal move, once. API, buttons, timeline, docs and tests read it. */
export const TRANSITIONS = [
  { action: "confirm", by: "merchant", from: ["pending"], to: "in_communication" },
  {
    action: "send_quote",
    by: "merchant",
    from: OPEN,
    to: "quoted",
    quote: "superseded",
    spokeLast: "merchant",
  },
  {
    action: "withdraw_quote",
    by: "merchant",
    from: ["quoted"],
    to: "in_communication",
    quote: "withdrawn",
    spokeLast: "customer",
  },
  { action: "accept_quote", by: "customer", from: ["quoted"], to: "quote_accepted", quote: "accepted" },
  {
    action: "request_changes",
    by: "customer",
    from: ["quoted"],
    to: "in_communication",
    quote: "changes_requested",
    spokeLast: "customer",
  },
  {
    action: "reject_quote",
    by: "customer",
    from: ["quoted"],
    to: "quote_rejected",
    quote: "rejected",
    spokeLast: "customer",
  },
  {
    action: "reopen",
    by: "merchant",
    from: ["quote_rejected"],
    to: "in_communication",
    spokeLast: "customer",
  },
  { action: "expire_quote", by: "system", from: ["quoted"], to: "in_communication", quote: "expired" },
  { action: "cancel", by: "customer", from: OPEN, to: "cancelled", quote: "closed" },
  { action: "cancel", by: "merchant", from: [...OPEN, "quote_accepted"], to: "cancelled", quote: "closed" },
  { action: "cancel_sale", by: "customer", from: ["quote_accepted"], to: "cancelled" },
] as const satisfies readonly Transition[];

/** The row for `side` doing `action` on an order in `from`, or null when that move does not exist. */
export function transition(from: OrderStatus, action: OrderAction, side: Side): Transition | null {
  return rowsOf(side).find((row) => row.action === action && row.from.includes(from)) ?? null;
}

/** Whether the action ever belongs to this side, whatever the status: no means "not allowed" rather than "not now". */
export function isActionOf(side: Side, action: OrderAction): boolean {
  return rowsOf(side).some((row) => row.action === action);
}

/** The actions that `side` may take on an order in `from`, most forward first. */
export function availableActions(from: OrderStatus, side: Side): OrderAction[] {
  return rowsOf(side)
    .filter((row) => row.from.includes(from))
    .map(({ action }) => action as OrderAction);
}

/** Statuses from which `side` may take `action`: what a refusal tells the caller. */
export function statusesFor(action: OrderAction, side: Side): OrderStatus[] {
  return ORDER_STATUSES.filter((status) => transition(status, action, side) !== null);
}

function rowsOf(side: Side): readonly Transition[] {
  return TRANSITIONS.filter(({ by }) => by === side);
}
