import type { Viewer } from "@/domain/viewer";
import type { ReadMark } from "@/schemas/message";
import type { OrderQuery } from "@/schemas/order";
import { db } from "@/server/db";
import { seeOrder } from "@/server/notifications/see-order";
import { findOrder } from "@/server/orders/find-order";

/** Notes that the viewer has read an order's thread up to its newest message. It never goes back. */
export async function markRead(viewer: Viewer, { id }: OrderQuery): Promise<ReadMark> {
  const order = await findOrder(db(), viewer, id);
  const [mark] = await db().$queryRaw<{ messageId: number }[]>`
    INSERT INTO "OrderRead" ("orderId", "userId", "messageId")
    SELECT ${order.id}, ${viewer.id}, COALESCE(MAX("id"), 0) FROM "Message" WHERE "orderId" = ${order.id}
    ON CONFLICT ("orderId", "userId") DO UPDATE
      SET "messageId" = GREATEST("OrderRead"."messageId", EXCLUDED."messageId")
    RETURNING "messageId"`;
  await seeOrder(viewer.id, order.id);
  return { id: order.id, message_id: mark?.messageId ?? 0 };
}
