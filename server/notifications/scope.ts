import type { Viewer } from "@/domain/viewer";
import type { Prisma } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";

/** What the viewer finds in the app: their own, of orders that they may see. */
export function notificationsOf(viewer: Viewer): Prisma.NotificationWhereInput {
  return { userId: viewer.id, shown: true, order: visibleTo(viewer) };
}
