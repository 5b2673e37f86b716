import type { Viewer } from "@/domain/viewer";
import type { Unseen } from "@/schemas/notification";
import { db } from "@/server/db";
import { notificationsOf } from "./scope";

/** How many notifications the viewer has not seen. */
export async function countNotifications(viewer: Viewer): Promise<Unseen> {
  return { unseen: await db().notification.count({ where: { ...notificationsOf(viewer), seenAt: null } }) };
}
