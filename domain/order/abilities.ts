import type { SaleStatus } from "../sale/status";
import { availableSaleActions, isUnpaid, SALE_ACTIONS, type SaleAction } from "../sale/transitions";
import type { Side } from "../viewer";
import { ORDER_ACTIONS, type OrderAction } from "./actions";
import { ORDER_STATUSES, type OrderStatus } from "./status";
import { availableActions } from "./transitions";

type Ability = {
  ability: string;
  by: readonly Side[];
  in: readonly OrderStatus[];
  /** Only while a round of sketches waits for the customer's decision. */
  inReview?: true;
  /** Only after the quote was accepted, and until the piece is on its way or the order has ended. */
  unsent?: true;
};

const LIVE = ["pending", "in_communication", "quoted", "quote_accepted", "quote_rejected"] as const;
const WORKED_OUT = ["in_communication", "quoted", "quote_accepted"] as const;

/** What may be done with an order that does not move its status. */
export const ABILITIES = [
  { ability: "send_message", by: ["customer", "merchant"], in: LIVE },
  { ability: "update", by: ["customer"], in: ["pending", "in_communication"] },
  { ability: "assign", by: ["merchant"], in: LIVE },
  { ability: "promise", by: ["merchant"], in: ["quote_accepted"], unsent: true },
  { ability: "send_sketch", by: ["merchant"], in: WORKED_OUT },
  { ability: "approve_sketch", by: ["customer"], in: WORKED_OUT, inReview: true },
  { ability: "request_sketch_changes", by: ["customer"], in: WORKED_OUT, inReview: true },
  { ability: "add_pin", by: ["customer", "merchant"], in: WORKED_OUT, inReview: true },
  { ability: "resolve_pin", by: ["customer", "merchant"], in: WORKED_OUT, inReview: true },
  { ability: "remove_pin", by: ["customer", "merchant"], in: WORKED_OUT, inReview: true },
  { ability: "show_finished", by: ["merchant"], in: ["quote_accepted"] },
  { ability: "write_note", by: ["merchant"], in: ORDER_STATUSES },
] as const satisfies readonly Ability[];

export type OrderAbility = OrderAction | SaleAction | (typeof ABILITIES)[number]["ability"];
type NonTransition = (typeof ABILITIES)[number]["ability"];
const ROWS: readonly (Ability & { ability: NonTransition })[] = ABILITIES;

/** Everything that `order.actions` may ever name. */
export const ORDER_ABILITIES = [
  ...ORDER_ACTIONS,
  ...SALE_ACTIONS,
  ...ABILITIES.map(({ ability }) => ability),
] as [OrderAbility, ...OrderAbility[]];

/** The state of an order as far as it decides what may be done with it. */
export type OrderState = {
  status: OrderStatus;
  /** The newest quote is past its last day. */
  quoteExpired: boolean;
  /** State of the sales order, null before a quote is accepted. */
  sale: SaleStatus | null;
  /** The newest round of sketches waits for the customer's decision. */
  sketchInReview: boolean;
  /** The customer has been shown the finished work. */
  finishedShown: boolean;
  /** The customer picks the piece up, rather than having it sent. */
  pickup?: boolean;
};

/** All that `side` may do with the order now: `order.actions` on the wire, the buttons on the page. */
export function abilitiesOf(state: OrderState, side: Side): OrderAbility[] {
  const payments = availableSaleActions(state.sale, side);
  const moves = availableActions(state.status, side).filter((action) => blockedBy(state, action) === null);
  const others = ROWS.filter(
    ({ ability, inReview, unsent }) =>
      can(state.status, ability, side) && (!inReview || state.sketchInReview) && (!unsent || isUnsent(state)),
  ).map(({ ability }) => ability);
  return [...payments, ...moves, ...others];
}

const UNSENT = ["waiting", "announced", "deposit_paid", "balance_announced", "paid"] as const;

/** Whether there is an agreement, and the piece has still to be sent. */
function isUnsent({ sale }: Pick<OrderState, "sale">): boolean {
  return UNSENT.some((status) => status === sale);
}

/** Whether `side` may use an ability that is not a move, in this status. */
export function can(status: OrderStatus, ability: NonTransition, side: Side): boolean {
  return ROWS.some((row) => row.ability === ability && row.by.includes(side) && row.in.includes(status));
}

/** Whether the ability ever belongs to this side, whatever the status: no means "not allowed" rather than "not now". */
export function isAbilityOf(side: Side, ability: NonTransition): boolean {
  return ROWS.some((row) => row.ability === ability && row.by.includes(side));
}

const ENDS: OrderAction[] = ["cancel", "cancel_sale"];

/** Why a move that the status would allow is closed all the same, or null when nothing stands against it. */
export function blockedBy(state: OrderState, action: OrderAction): "quote_expired" | "sale_paid" | null {
  if (action === "accept_quote" && state.quoteExpired) return "quote_expired";
  if (ENDS.includes(action) && state.sale !== null && !isUnpaid(state.sale)) return "sale_paid";
  return null;
}
