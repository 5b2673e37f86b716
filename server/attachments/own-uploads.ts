import type { Viewer } from "@/domain/viewer";
import type { Prisma } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";

/**
 * The uploads that somebody may use: their own, and what stands in an order that they may see. Whoever came by a link has of
 * their own only what stands in no order yet.
 */
export function ownUploads(viewer: Viewer): Prisma.AttachmentWhereInput[] {
  const loose = viewer.onlyOrder === undefined ? {} : { orders: { none: {} } };
  return [{ uploaderId: viewer.id, ...loose }, { orders: { some: { order: visibleTo(viewer) } } }];
}
