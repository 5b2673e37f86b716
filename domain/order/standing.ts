import type { SaleStatus } from "../sale/status";
import type { OrderState } from "./abilities";
import type { OrderStatus } from "./status";

/** How an order stands, in more detail than its status: what a person reads on it. */
export type Standing =
  | OrderStatus
  | "quote_expired"
  | Exclude<SaleStatus, "waiting" | "closed">
  | "balance_due"
  | "finished"
  | "pickup";

/** What the finished work, once it is shown, makes of a state. */
const FINISHED: Partial<Record<SaleStatus, Standing>> = { deposit_paid: "balance_due", paid: "finished" };

/** After acceptance the sales order tells how things stand; before, the newest quote may have run out. */
export function standingOf(state: Omit<OrderState, "sketchInReview">): Standing {
  const { status, quoteExpired, sale, finishedShown, pickup } = state;
  if ((status === "quoted" || status === "in_communication") && quoteExpired) return "quote_expired";
  if (status !== "quote_accepted" || sale === null || sale === "waiting" || sale === "closed") return status;
  if (sale === "delivering" && pickup) return "pickup";
  return (finishedShown && FINISHED[sale]) || sale;
}
