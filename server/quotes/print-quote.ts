import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { Quote, QuotePdfQuery } from "@/schemas/quote";
import { missing } from "@/server/errors";
import { getOrder } from "@/server/orders/get-order";
import { type PdfFile, printSheet } from "@/server/pdf/print-sheet";
import { findLetterhead } from "@/server/shops/letterhead";
import { quoteFile, quoteSheet } from "./quote-sheet";

/** One version of an order's quote as a PDF, the newest unless told; throws missing when there is no such version. */
export async function printQuote(viewer: Viewer, { id, version }: QuotePdfQuery): Promise<PdfFile> {
  const [order, shop] = await Promise.all([getOrder(viewer, { id }), findLetterhead()]);
  const quote = versionOf(order, version);
  const bytes = await printSheet(quoteSheet({ order, quote, shop, locale: viewer.locale }));
  return { name: quoteFile(viewer.locale, order, quote), bytes };
}

function versionOf({ id, quotes }: Order, version: number | undefined): Quote {
  const quote = version === undefined ? quotes.at(-1) : quotes.find((one) => one.version === version);
  if (!quote && version !== undefined) throw missing("no_quote_version", { id, version });
  if (!quote) throw missing("no_quote", { id });
  return quote;
}
