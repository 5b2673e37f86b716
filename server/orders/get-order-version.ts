import type { Viewer } from "@/domain/viewer";
import type { OrderQuery } from "@/schemas/order";
import { db } from "@/server/db";
import { orderNotFound, visibleTo } from "./scope";

/** The number of the order's newest event: it has changed when this has. */
export async function getOrderVersion(
  viewer: Viewer,
  { id }: OrderQuery,
): Promise<{ id: number; version: number }> {
  const row = await db().order.findFirst({
    where: { id, ...visibleTo(viewer) },
    select: { id: true, version: true },
  });
  if (!row) throw orderNotFound(viewer, id);
  return row;
}
