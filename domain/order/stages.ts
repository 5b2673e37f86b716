import { SALE_STATUSES, type SaleStatus } from "../sale/status";
import type { OrderStatus } from "./status";

/** The stepper over order and sales order together. */
export const STAGES = [
  "requested",
  "talking",
  "quoted",
  "accepted",
  "paid",
  "making",
  "finished",
  "received",
] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF = {
  pending: "requested",
  in_communication: "talking",
  quoted: "quoted",
  quote_accepted: "accepted",
  quote_rejected: "talking",
  cancelled: null,
} as const satisfies Record<OrderStatus, Stage | null>;

const STAGE_OF_SALE = {
  waiting: "accepted",
  announced: "accepted",
  deposit_paid: "making",
  balance_announced: "making",
  paid: "making",
  delivering: "finished",
  completed: "received",
  refunding: "paid",
  refunded: null,
  closed: null,
} as const satisfies Record<SaleStatus, Stage | null>;

/** The sales orders that stand in a stage, whatever was shown of the finished work, only once it was shown, or until then. */
export function salesIn(stage: Stage): { always: SaleStatus[]; shown: SaleStatus[]; unshown: SaleStatus[] } {
  const is = (sale: SaleStatus, shown: boolean) => stageOf("quote_accepted", sale, shown) === stage;
  return {
    always: SALE_STATUSES.filter((sale) => is(sale, true) && is(sale, false)),
    shown: SALE_STATUSES.filter((sale) => is(sale, true) && !is(sale, false)),
    unshown: SALE_STATUSES.filter((sale) => is(sale, false) && !is(sale, true)),
  };
}

/**
 * The stage an order stands in, or null when it has ended without a finished piece. It is made from the deposit on, and
 * finished when the customer has been shown the finished work, whether or not the balance is paid.
 */
export function stageOf(status: OrderStatus, sale: SaleStatus | null, finishedShown: boolean): Stage | null {
  if (status !== "quote_accepted" || !sale) return STAGE_OF[status];
  const stage = STAGE_OF_SALE[sale];
  return stage === "making" && finishedShown ? "finished" : stage;
}
