import type { Viewer } from "@/domain/viewer";
import type { OrderQuery, OrderVersion } from "@/schemas/order";
import { db } from "@/server/db";
import { writingOn } from "./note-writing";
import { orderNotFound, visibleTo } from "./scope";

/** The number of the order's newest event: it has changed when this has. For staff, who of their colleagues is writing there. */
export async function getOrderVersion(viewer: Viewer, { id }: OrderQuery): Promise<OrderVersion> {
  const row = await db().order.findFirst({
    where: { id, ...visibleTo(viewer) },
    select: { id: true, version: true },
  });
  if (!row) throw orderNotFound(viewer, id);
  return { ...row, writing: await writingOn(viewer, id) };
}
