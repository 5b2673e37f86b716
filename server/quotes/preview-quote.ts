import type { Viewer } from "@/domain/viewer";
import type { Quote, QuoteDraft } from "@/schemas/quote";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { permitted } from "@/server/orders/move-order";
import { findShop, todayIn } from "@/server/shop";
import { toQuote } from "./quote-dto";
import { versionAfter, writtenAs } from "./written-as";

/** A draft as the quote that sending it would make, refused as sending it would be. Nothing is written. */
export async function previewQuote(viewer: Viewer, draft: QuoteDraft): Promise<Quote> {
  const order = await findOrder(db(), viewer, draft.id);
  await permitted(viewer, order, "send_quote");
  const shop = await findShop();
  const { columns } = writtenAs(draft, shop);
  const unwritten = {
    id: 0,
    version: versionAfter(order),
    state: "open",
    reason: null,
    createdAt: now(),
  } as const;
  return toQuote(
    {
      ...unwritten,
      ...columns,
      discount: columns.discount ?? null,
      tax: columns.tax ?? null,
    },
    todayIn(shop),
  );
}
