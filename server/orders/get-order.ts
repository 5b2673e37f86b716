import type { Viewer } from "@/domain/viewer";
import type { Order, OrderQuery } from "@/schemas/order";
import { db } from "@/server/db";
import { findShop, todayIn } from "@/server/shop";
import { ORDER_SHAPE, toOrder } from "./order-dto";
import { orderNotFound, visibleTo } from "./scope";
import { countUnread } from "./unread";

/** The whole order, if the viewer may see it. */
export async function getOrder(viewer: Viewer, { id }: OrderQuery): Promise<Order> {
  const row = await db().order.findFirst({ where: { id, ...visibleTo(viewer) }, include: ORDER_SHAPE });
  if (!row) throw orderNotFound(viewer, id);
  const [shop, unread] = [await findShop(), await countUnread(viewer, [id])];
  return toOrder(row, { viewer, today: todayIn(shop), unread: unread.get(id) ?? 0 });
}
