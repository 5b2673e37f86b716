import { type Prisma, rowsOf, sql } from "@/server/db";
import type { MessageRow } from "@/server/messages/message-dto";
import { MESSAGE } from "@/server/orders/order-rows";
import type { EventRow } from "./event-dto";

/** A fact with the message that it tells of, if it does. */
export type FeedRow = Omit<EventRow, "position"> & {
  position: bigint | string | null;
  message: MessageRow | null;
};

/**
 * Facts in the order of the feed, in one statement: each instance reads every fact that is written, and its streams wait.
 * @param where of "Event" e
 */
export function feedRows(where: Prisma.Sql, most: number): Promise<FeedRow[]> {
  return rowsOf<FeedRow>(sql`
    SELECT e.*, CASE WHEN m."id" IS NOT NULL THEN ${MESSAGE} END AS message
    FROM "Event" e LEFT JOIN "Message" m ON m."id" = (e."data"->>'message_id')::int
    WHERE ${where} ORDER BY e."position" LIMIT ${most}::int`);
}
