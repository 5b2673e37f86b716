import { sideOf, type Viewer } from "@/domain/viewer";
import { db } from "@/server/db";

/** How many messages of the other side the viewer has not read yet, by order. Orders without any are left out. */
export async function countUnread(viewer: Viewer, orderIds: number[]): Promise<Map<number, number>> {
  const own = sideOf(viewer) === "customer" ? "user" : "admin";
  const rows = await db().$queryRaw<{ orderId: number; unread: number }[]>`
    SELECT m."orderId", COUNT(*)::int AS unread
    FROM "Message" m
    LEFT JOIN "OrderRead" r ON r."orderId" = m."orderId" AND r."userId" = ${viewer.id}
    WHERE m."orderId" = ANY(${orderIds}) AND m."senderType"::text <> ${own} AND m."id" > COALESCE(r."messageId", 0)
    GROUP BY m."orderId"`;
  return new Map(rows.map(({ orderId, unread }) => [orderId, unread]));
}
