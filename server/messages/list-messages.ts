import type * as z from "zod";
import type { ThreadKind } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import type { Message, MessageListQuery } from "@/schemas/message";
import { db, type Prisma, raw, rowsOf, sql } from "@/server/db";
import { findOrder } from "@/server/orders/find-order";
import { MESSAGE } from "@/server/orders/order-rows";
import { type MessageRow, toMessage } from "./message-dto";

const OF_KIND = {
  files: sql`m."type" IN ('image', 'video', 'audio', 'file')`,
  decisions: sql`(m."type" = 'quote' OR m."meta" ? 'sketch_id')`,
} as const satisfies Record<ThreadKind, Prisma.Sql>;

/** Of what was sent as a file its name counts; of what was deleted, nothing. */
const WRITTEN = sql`CASE WHEN m."type" IN ('image', 'video', 'audio', 'file') THEN m."meta"->>'file_name' ELSE m."content" END`;

/** Whatever the order's other words: in one thread every part of a word is found, in any script, without an index. */
function withWords(keyword: string): Prisma.Sql {
  const patterns = keyword
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => `%${part.replace(/[\\%_]/g, "\\$&")}%`);
  if (patterns.length === 0) return sql`TRUE`;
  return sql`m."deletedAt" IS NULL AND ${WRITTEN} ILIKE ALL (${patterns}::text[])`;
}

/**
 * One page of an order's messages, oldest first. `after` starts behind a known message; `before` goes back from one, each
 * page holding what stands right before the page that was read last. `show` and `keyword` narrow it down.
 */
export async function listMessages(
  viewer: Viewer,
  query: z.output<typeof MessageListQuery>,
): Promise<{ rows: Message[]; total: number }> {
  const { id: orderId } = await findOrder(db(), viewer, query.comm_order_id);
  const { after = 0, before = null, show, keyword = "" } = query;
  const where = sql`m."orderId" = ${orderId} AND m."id" > ${after} AND (${before}::int IS NULL OR m."id" < ${before}::int)
    AND ${show ? OF_KIND[show] : sql`TRUE`} AND ${withWords(keyword)}`;
  const { skip, take } = rangeOf(query);
  const [counted, rows] = await Promise.all([
    rowsOf<{ total: number }>(sql`SELECT COUNT(*)::int AS total FROM "Message" m WHERE ${where}`),
    rowsOf<{ message: MessageRow }>(sql`SELECT ${MESSAGE} AS message FROM "Message" m WHERE ${where}
      ORDER BY m."id" ${raw(before === null ? "ASC" : "DESC")} OFFSET ${skip}::int LIMIT ${take}::int`),
  ]);
  const oldestFirst = before === null ? rows : rows.reverse();
  return { rows: oldestFirst.map(({ message }) => toMessage(message)), total: counted[0]?.total ?? 0 };
}
