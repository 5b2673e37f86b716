import * as z from "zod";
import { marginOf } from "@/domain/quote/margin";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { OrderQuery } from "@/schemas/order";
import { type QuoteCost, QuoteTax } from "@/schemas/quote";
import { db, type Prisma } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findOrder } from "@/server/orders/find-order";

/** What the versions of an order's quote cost the shop, where that was said. Customers may not, of their own orders either. */
export async function listCosts(viewer: Viewer, { id }: OrderQuery): Promise<QuoteCost[]> {
  const { id: orderId } = await findOrder(db(), viewer, id);
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  return costsOn(viewer, orderId);
}

/** The same for a page: none for a customer. */
export async function costsOn(viewer: Viewer, orderId: number): Promise<QuoteCost[]> {
  if (sideOf(viewer) !== "merchant") return [];
  const rows = await db().quoteCost.findMany({
    where: { quote: { orderId } },
    include: SHAPE,
    orderBy: { quoteId: "asc" },
  });
  return rows.map(toQuoteCost);
}

const SHAPE = {
  quote: { select: { version: true, currency: true, amount: true, tax: true } },
} satisfies Prisma.QuoteCostInclude;

const Units = z.array(z.int().nullable());
const Tax = QuoteTax.nullable();

/** The only place where a cost is shown. */
function toQuoteCost(row: Prisma.QuoteCostGetPayload<{ include: typeof SHAPE }>): QuoteCost {
  const { version, currency, amount, tax } = row.quote;
  const total = Number(row.total);
  const price = { amount: Number(amount), tax: Tax.parse(tax)?.amount ?? 0 };
  const margin = marginOf(price, total);
  return {
    quote_id: row.quoteId,
    version,
    currency,
    lines: Units.parse(row.lines),
    other: row.other === null ? null : Number(row.other),
    total,
    margin: margin.amount,
    margin_percent: margin.percent,
  };
}
