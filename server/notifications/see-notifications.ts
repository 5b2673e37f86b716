import type { Viewer } from "@/domain/viewer";
import type { SeenQuery, Unseen } from "@/schemas/notification";
import { now } from "@/server/clock";
import { db, transaction } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { countNotifications } from "./count-notifications";
import { notificationsOf } from "./scope";
import { seeOrder } from "./see-order";

/** Notes that the viewer has seen what they were told, of one order or of all. Returns how many are left. */
export async function seeNotifications(viewer: Viewer, { comm_order_id: id }: SeenQuery): Promise<Unseen> {
  return transaction(async (tx) => {
    if (id !== 0) await seeOrder(viewer.id, (await findOrder(tx, viewer, id)).id);
    else {
      const where = { ...notificationsOf(viewer), seenAt: null };
      await db().notification.updateMany({ where, data: { seenAt: now() } });
    }
    return countNotifications(viewer);
  });
}
