import type { OrderStatus } from "@/domain/order/status";
import type { QuoteState } from "@/domain/quote/state";
import type { SaleStatus } from "@/domain/sale/status";
import type { SketchState } from "@/domain/sketch/state";
import type { Actor } from "@/domain/viewer";
import { rowsOf, sql } from "@/server/db";
import { isVisibleTo, orderNotFound } from "./scope";

/** How an order stands: what decides who may do what with it, and the version at which it stood so. */
export type Standing = {
  id: number;
  version: number;
  status: OrderStatus;
  quote: { state: QuoteState; validUntil: string | null } | null;
  sale: { status: SaleStatus } | null;
  sketch: { state: SketchState } | null;
  /** The newest pictures of the finished work. */
  finished: { id: number } | null;
};

/** How an order stands that the one who asks may see; else refuses as `findOrder` does. */
export async function findStanding(actor: Actor, id: number): Promise<Standing> {
  const [standing] = await rowsOf<Standing>(sql`
    SELECT o."id", o."version", o."status"::text,
      (SELECT json_build_object('state', q."state", 'validUntil', q."validUntil") FROM "Quote" q WHERE q."id" = o."quoteId")
        AS quote,
      (SELECT json_build_object('status', s."status") FROM "SalesOrder" s WHERE s."orderId" = o."id") AS sale,
      (SELECT json_build_object('state', k."state") FROM "Sketch" k WHERE k."id" = o."sketchId") AS sketch,
      CASE WHEN o."finishedId" IS NOT NULL THEN json_build_object('id', o."finishedId") END AS finished
    FROM "Order" o WHERE o."id" = ${id} AND ${isVisibleTo(actor)}`);
  if (!standing) throw orderNotFound(actor, id);
  return standing;
}
