import type { SaleStatus } from "../sale/status";
import type { OrderStatus } from "./status";

/** Whose move it is. */
export const TURNS = ["customer", "merchant", "none"] as const;
export type Turn = (typeof TURNS)[number];

type TurnState = {
  status: OrderStatus;
  spokeLast: "customer" | "merchant";
  sale: SaleStatus | null;
  /** A round of sketches waits for the customer's decision. */
  sketchInReview: boolean;
  /** The customer has been shown the finished work. */
  finishedShown: boolean;
};

const TURN_OF_SALE = {
  waiting: "customer",
  announced: "merchant",
  deposit_paid: "merchant",
  balance_announced: "merchant",
  paid: "merchant",
  delivering: "customer",
  completed: "none",
  refunding: "merchant",
  refunded: "none",
  closed: "none",
} as const satisfies Record<SaleStatus, Turn>;

/** While it is in one of these the piece is being made. */
const MAKING: readonly SaleStatus[] = ["deposit_paid", "paid"];

/**
 * Whose move it is: fixed by the status, but while the two are talking it is whoever did not write last,
 * and after acceptance it follows the sales order. A sketch that is in review while the piece is made is talked over, too.
 */
export function turnOf({ status, spokeLast, sale, ...shown }: TurnState): Turn {
  const inTalk = spokeLast === "customer" ? "merchant" : "customer";
  const byStatus = {
    pending: "merchant",
    in_communication: inTalk,
    quoted: "customer",
    quote_accepted: sale ? afterAcceptance(sale, inTalk, shown) : "customer",
    quote_rejected: "merchant",
    cancelled: "none",
  } as const satisfies Record<OrderStatus, Turn>;
  return byStatus[status];
}

type Shown = Pick<TurnState, "sketchInReview" | "finishedShown">;

/** The balance is asked for when the finished work is shown; until then the piece is the studio's to make. */
function afterAcceptance(sale: SaleStatus, inTalk: Turn, { sketchInReview, finishedShown }: Shown): Turn {
  if (sale === "deposit_paid" && finishedShown) return "customer";
  return MAKING.includes(sale) && sketchInReview ? inTalk : TURN_OF_SALE[sale];
}
