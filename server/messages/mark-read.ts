import type { Viewer } from "@/domain/viewer";
import type { ReadMark } from "@/schemas/message";
import type { OrderQuery } from "@/schemas/order";
import { db, onCommit } from "@/server/db";
import { seeOrder } from "@/server/notifications/see-order";
import { findOrder } from "@/server/orders/find-order";
import { signalOn } from "@/server/streams/signal-on";

/** Notes that the viewer has read an order's thread up to its newest message, and signals it. It never goes back. */
export async function markRead(viewer: Viewer, { id }: OrderQuery): Promise<ReadMark> {
  const order = await findOrder(db(), viewer, id);
  const [mark] = await db().$queryRaw<{ messageId: number }[]>`
    INSERT INTO "OrderRead" ("orderId", "userId", "messageId", "readAt")
    SELECT ${order.id}, ${viewer.id}, COALESCE(MAX("id"), 0), statement_timestamp() FROM "Message" WHERE "orderId" = ${order.id}
    ON CONFLICT ("orderId", "userId") DO UPDATE SET
      "messageId" = GREATEST("OrderRead"."messageId", EXCLUDED."messageId"),
      "readAt" = CASE WHEN EXCLUDED."messageId" > "OrderRead"."messageId" THEN EXCLUDED."readAt" ELSE "OrderRead"."readAt" END
    RETURNING "messageId"`;
  await seeOrder(viewer.id, order.id);
  onCommit(() => signalOn(order.id));
  return { id: order.id, message_id: mark?.messageId ?? 0 };
}
