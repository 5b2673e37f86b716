import type { Tx } from "@/server/db";

/** What of an order is new: everything its events tell of after `seq`, and what was changed since `begun`. */
type News = { orderId: number; seq: number; begun: Date };

/**
 * Moves what an order has just been through to the time at which the demo says that it happened.
 * @returns the order's version: the `seq` for what comes next
 */
export async function stamp(tx: Tx, { orderId, seq, begun }: News, at: Date): Promise<number> {
  const [order] = await tx.$queryRaw<{ version: number }[]>`
    WITH facts AS (
      UPDATE "Event" SET "createdAt" = ${at} WHERE "orderId" = ${orderId} AND "seq" > ${seq} RETURNING "type", "data"
    ), messages AS (
      UPDATE "Message" SET "createdAt" = ${at}
      WHERE "id" IN (SELECT ("data"->>'message_id')::int FROM facts WHERE "type" = 'message_sent')
    ), quotes AS (
      UPDATE "Quote" SET
        "createdAt" = CASE WHEN "version" IN (SELECT ("data"->>'version')::int FROM facts WHERE "type" = 'send_quote')
          THEN ${at} ELSE "createdAt" END,
        "closedAt" = CASE WHEN "closedAt" >= ${begun} THEN ${at} ELSE "closedAt" END
      WHERE "orderId" = ${orderId}
    ), sketches AS (
      UPDATE "Sketch" SET
        "createdAt" = CASE WHEN "createdAt" >= ${begun} THEN ${at} ELSE "createdAt" END,
        "decidedAt" = CASE WHEN "decidedAt" >= ${begun} THEN ${at} ELSE "decidedAt" END
      WHERE "orderId" = ${orderId}
    ), sale AS (
      UPDATE "SalesOrder" SET
        "createdAt" = CASE WHEN EXISTS (SELECT 1 FROM facts WHERE "type" = 'accept_quote') THEN ${at} ELSE "createdAt" END,
        "updatedAt" = CASE WHEN "updatedAt" >= ${begun} OR EXISTS (SELECT 1 FROM facts WHERE "type" = 'accept_quote')
          THEN ${at} ELSE "updatedAt" END,
        "sentAt" = CASE WHEN "sentAt" >= ${begun} THEN ${at} ELSE "sentAt" END,
        "receivedAt" = CASE WHEN "receivedAt" >= ${begun} THEN ${at} ELSE "receivedAt" END
      WHERE "orderId" = ${orderId}
    ), instalments AS (
      UPDATE "Instalment" SET
        "announcedAt" = CASE WHEN "announcedAt" >= ${begun} THEN ${at} ELSE "announcedAt" END,
        "paidAt" = CASE WHEN "paidAt" >= ${begun} THEN ${at} ELSE "paidAt" END
      WHERE "saleId" IN (SELECT "id" FROM "SalesOrder" WHERE "orderId" = ${orderId})
    )
    UPDATE "Order" SET
      "createdAt" = CASE WHEN ${seq} = 0 THEN ${at} ELSE "createdAt" END,
      "turnSince" = CASE WHEN ${seq} = 0 OR "turnSince" >= ${begun} THEN ${at} ELSE "turnSince" END,
      "updatedAt" = ${at}
    WHERE "id" = ${orderId}
    RETURNING "version"`;
  if (!order) throw new Error(`there is no order ${orderId}`);
  return order.version;
}
