import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Notification, NotificationListQuery } from "@/schemas/notification";
import { db } from "@/server/db";
import { toNotification } from "./notification-dto";
import { saidIn } from "./said-in";
import { notificationsOf } from "./scope";

/** One page of what the viewer should know, newest first. */
export async function listNotifications(
  viewer: Viewer,
  query: z.output<typeof NotificationListQuery>,
): Promise<{ rows: Notification[]; total: number }> {
  const where = notificationsOf(viewer);
  const include = { order: { select: { title: true } } };
  const [total, rows] = await Promise.all([
    db().notification.count({ where }),
    db().notification.findMany({ where, include, orderBy: { id: "desc" }, ...rangeOf(query) }),
  ]);
  const said = await saidIn(rows.map(({ data }) => data));
  return { rows: rows.map((row) => toNotification(row, said, viewer.locale)), total };
}
