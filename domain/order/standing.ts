import type { SaleStatus } from "../sale/status";
import type { OrderState } from "./abilities";
import type { OrderStatus } from "./status";

/** How an order stands, in more detail than its status: what a person reads on it. */
export type Standing = OrderStatus | "quote_expired" | Exclude<SaleStatus, "waiting" | "closed">;

/** After acceptance the sales order tells how things stand; before, the newest quote may have run out. */
export function standingOf({ status, quoteExpired, sale }: Omit<OrderState, "sketchInReview">): Standing {
  if ((status === "quoted" || status === "in_communication") && quoteExpired) return "quote_expired";
  if (status !== "quote_accepted" || sale === null || sale === "waiting" || sale === "closed") return status;
  return sale;
}
