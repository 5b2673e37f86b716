import type { Day } from "@/domain/day";
import type { OrderState } from "@/domain/order/abilities";
import type { OrderStatus } from "@/domain/order/status";
import { hasExpired } from "@/domain/quote/expiry";
import type { QuoteState } from "@/domain/quote/state";
import type { SaleStatus } from "@/domain/sale/status";

type Row = {
  status: OrderStatus;
  quote: { state: QuoteState; validUntil: string | null } | null;
  sale: { status: SaleStatus } | null;
};

/** What of an order's row decides what may be done with it. */
export function stateOf({ status, quote, sale }: Row, today: Day): OrderState {
  const quoteExpired = quote !== null && hasExpired(quote, today);
  return { status, quoteExpired, sale: sale?.status ?? null };
}
