import type { Day } from "@/domain/day";
import type { OrderState } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import type { SaleStatus } from "@/domain/sale/status";
import type { SketchState } from "@/domain/sketch/state";

type Row = {
  status: OrderStatus;
  quote: { state: QuoteState; validUntil: string | null } | null;
  sale: { status: SaleStatus } | null;
  sketch: { state: SketchState } | null;
};

/** What of an order's row decides what may be done with it. */
export function stateOf({ status, quote, sale, sketch }: Row, today: Day): OrderState {
  const quoteExpired = quote !== null && hasExpired(quote, today);
  const sketchInReview = sketch?.state === "in_review";
  return { status, quoteExpired, sale: sale?.status ?? null, sketchInReview };
}
