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
};

const TURN_OF_SALE = {
  waiting: "customer",
  announced: "merchant",
  paid: "merchant",
  delivering: "customer",
  completed: "none",
  refunding: "merchant",
  refunded: "none",
  closed: "none",
} as const satisfies Record<SaleStatus, Turn>;

/**
 * Whose move it is: fixed by the status, but while the two are talking it is whoever did not write last,
 * and after acceptance it follows the sales order. A sketch that is in review while the piece is made is talked over, too.
 */
export function turnOf({ status, spokeLast, sale, sketchInReview }: TurnState): Turn {
  const inTalk = spokeLast === "customer" ? "merchant" : "customer";
  const afterAcceptance = sale ? TURN_OF_SALE[sale] : "customer";
  const byStatus = {
    pending: "merchant",
    in_communication: inTalk,
    quoted: "customer",
    quote_accepted: sale === "paid" && sketchInReview ? inTalk : afterAcceptance,
    quote_rejected: "merchant",
    cancelled: "none",
  } as const satisfies Record<OrderStatus, Turn>;
  return byStatus[status];
}
