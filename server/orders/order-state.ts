import type { Day } from "@/domain/day";
import type { OrderState } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import type { DeliveryWay } from "@/domain/sale/delivery";
import type { SaleStatus } from "@/domain/sale/status";
import type { SketchState } from "@/domain/sketch/state";

type Row = {
  status: OrderStatus;
  quote: { state: QuoteState; validUntil: string | null } | null;
  sale: { status: SaleStatus; deliveryWay?: DeliveryWay | null } | null;
  sketch: { state: SketchState } | null;
  finished: object | null;
};

/** What of an order's row decides what may be done with it. */
export function stateOf({ status, quote, sale, sketch, finished }: Row, today: Day): OrderState {
  return {
    status,
    quoteExpired: quote !== null && hasExpired(quote, today),
    sale: sale?.status ?? null,
    sketchInReview: sketch?.state === "in_review",
    finishedShown: finished !== null,
    pickup: sale?.deliveryWay === "pickup",
  };
}
