import type { SaleStatus } from "../sale/status";
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
  paid: "making",
  delivering: "finished",
  completed: "received",
  refunding: "paid",
  refunded: null,
  closed: null,
} as const satisfies Record<SaleStatus, Stage | null>;

/** The stage an order stands in, or null when it has ended without a finished piece. */
export function stageOf(status: OrderStatus, sale: SaleStatus | null): Stage | null {
  return status === "quote_accepted" && sale ? STAGE_OF_SALE[sale] : STAGE_OF[status];
}
