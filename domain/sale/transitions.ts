import type { Side } from "../viewer";
import type { SALE_EVENTS } from "./events";
import type { SaleStatus } from "./status";

/** What of a sales order decides where a move leads; whether there is a move never depends on it. */
export type SaleKind = {
  /** In how many instalments it is paid. */
  parts: number;
  /** Some of its money came through a provider, which has to send it back. */
  byCard: boolean;
};

type SaleTransition = {
  action: string;
  by: Side;
  from: readonly SaleStatus[];
  to: SaleStatus;
  /** Only of a sales order that is so. */
  where?: Partial<SaleKind>;
  /** What the timeline is told, unless the order tells of it by a move of its own. */
  event?: (typeof SALE_EVENTS)[number];
};

const UNPAID = ["waiting", "announced"] as const;
const BALANCE_OWED = ["deposit_paid", "balance_announced"] as const;
const RECEIVED = { action: "receive_payment", event: "payment_received" } as const;
const RETRACTED = { action: "retract_payment", by: "customer", event: "payment_retracted" } as const;
const DENIED = { action: "deny_payment", by: "merchant", event: "payment_denied" } as const;
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
  ...(["merchant", "system"] as const).flatMap(
    (by) =>
      [
        { ...RECEIVED, by, from: UNPAID, to: "paid", where: { parts: 1 } },
        { ...RECEIVED, by, from: UNPAID, to: "deposit_paid", where: { parts: 2 } },
        { ...RECEIVED, by, from: BALANCE_OWED, to: "paid" },
      ] as const,
  ),
  // An announcement that was a mistake, or whose money never came: it waits to be paid as before.
  ...[RETRACTED, DENIED].flatMap(
    (undoing) =>
      [
        { ...undoing, from: ["announced"], to: "waiting" },
        { ...undoing, from: ["balance_announced"], to: "deposit_paid" },
      ] as const,
  ),
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
  {
    action: "refund",
    by: "merchant",
    from: MONEY_CAME,
    to: "refunded",
    where: { byCard: false },
    event: "payment_refunded",
  },
  {
    action: "refund",
    by: "merchant",
    from: MONEY_CAME,
    to: "refunding",
    where: { byCard: true },
    event: "refund_begun",
  },
  { action: "finish_refund", by: "system", from: ["refunding"], to: "refunded", event: "payment_refunded" },
  {
    action: "finish_refund",
    by: "merchant",
    from: ["refunding"],
    to: "refunded",
    event: "payment_refunded",
  },
  { action: "close_sale", by: "system", from: UNPAID, to: "closed" },
] as const satisfies readonly SaleTransition[];

/** What people do to a sales order. */
export const SALE_ACTIONS = [
  "announce_payment",
  "receive_payment",
  "retract_payment",
  "deny_payment",
  "deliver",
  "receive_delivery",
  "refund",
  "finish_refund",
] as const satisfies SaleMove[];
export type SaleAction = (typeof SALE_ACTIONS)[number];
/** The same, and what goes by itself. */
export type SaleMove = (typeof SALE_TRANSITIONS)[number]["action"];

/**
 * The row for `side` doing `action` on a sales order in `from`, or null when that move does not exist. Where it leads may
 * depend on the sales order's kind: paid at once and offline unless told.
 */
export function saleTransition(
  from: SaleStatus,
  action: SaleMove,
  side: Side,
  { parts = 1, byCard = false }: Partial<SaleKind> = {},
): SaleTransition | null {
  const fits = ({ where }: SaleTransition) =>
    (where?.parts ?? parts) === parts && (where?.byCard ?? byCard) === byCard;
  return rowsOf(side).find((row) => row.action === action && row.from.includes(from) && fits(row)) ?? null;
}

/** Whether the action ever belongs to this side, whatever the state: no means "not allowed" rather than "not now". */
export function isSaleActionOf(side: Side, action: SaleMove): boolean {
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
