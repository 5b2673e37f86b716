import type { Viewer } from "@/domain/viewer";
import type { OrderQuery, OrderVersion } from "@/schemas/order";
import { sql } from "@/server/db";
import { ordersNow, toOrderVersion } from "./order-now";
import { isVisibleTo, orderNotFound } from "./scope";

/** How an order stands at the moment: the number of its newest event, how far each side has read, and who is writing there. */
export async function getOrderVersion(viewer: Viewer, { id }: OrderQuery): Promise<OrderVersion> {
  const [row] = await ordersNow(sql`o."id" = ${id} AND ${isVisibleTo(viewer)}`);
  if (!row) throw orderNotFound(viewer, id);
  return toOrderVersion(row, viewer);
}
