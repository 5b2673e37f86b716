import type { Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import { db } from "@/server/db";

/**
 * Notes that somebody read the order by a link, the first time that they did. A browser says so that runs the page:
 * programs that look through mails follow a link without that.
 */
export async function noteOpened({ onlyOrder }: Viewer): Promise<null> {
  if (onlyOrder === undefined) return null;
  await db().orderLink.updateMany({
    where: { orderId: onlyOrder, madeAt: { not: null }, openedAt: null },
    data: { openedAt: now() },
  });
  return null;
}
