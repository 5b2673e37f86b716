import type { QuoteDraft } from "@/schemas/quote";
import { invalidField } from "@/server/errors";
import type { FoundOrder } from "@/server/orders/find-order";
import { type Shop, todayIn } from "@/server/shop";
import { costQuote } from "./cost-quote";
import { priceQuote } from "./price-quote";

/** The number of the version that comes next. */
export function versionAfter({ quote }: FoundOrder): number {
  return (quote?.version ?? 0) + 1;
}

/** What of a version the draft says, as its row keeps it, and what it costs. Throws invalid when it does not hold together. */
export function writtenAs(draft: QuoteDraft, shop: Shop) {
  const price = priceQuote(draft, shop);
  if (draft.valid_until && draft.valid_until < todayIn(shop)) throw invalidField("valid_until", "past_day");
  const columns = {
    ...price,
    content: draft.quote_content,
    days: draft.days ?? null,
    rounds: draft.rounds ?? null,
    terms: draft.terms ?? null,
    validUntil: draft.valid_until ?? null,
  };
  return { columns, costs: costQuote(draft, price.currency) };
}
