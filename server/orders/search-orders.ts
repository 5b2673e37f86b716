import type { OrderStatus } from "@/domain/order/status";
import type { Viewer } from "@/domain/viewer";
import { MOST_FOUND } from "@/schemas/order";
import { type Prisma, rowsOf, sql } from "@/server/db";
import { indexOrders } from "./index-orders";
import { isVisibleTo, visibleTo } from "./scope";

type Wanted = { keyword: string; status: OrderStatus | undefined };

/**
 * The numbers of the newest orders that the viewer may see and where everything typed is found. Every word typed has to
 * begin a word of the title, the description, the messages, the customer's name, the phone or the order's number; of title, name and
 * phone any part of a word will do, and of Chinese any part of anything. Punctuation counts as it is written.
 */
export async function searchOrders(viewer: Viewer, { keyword, status }: Wanted): Promise<number[]> {
  await indexOrders();
  const { customerId } = visibleTo(viewer);
  // Both are lexemes too, so that the index finds the few among many.
  const marks = [customerId && `@${customerId}`, status && `=${status}`].filter(Boolean);
  const asked = sql`SELECT words_typed(${keyword}, ${marks}::text[]) AS words`;
  const hasStatus = status ? sql`o."status" = ${status}::"OrderStatus"` : sql`TRUE`;
  const isWanted = sql`${isVisibleTo(viewer)} AND ${hasStatus} AND ${isWritten(keyword)}`;
  const { ids, oldest } = await findAmongNewest(asked, isWanted);
  const missing = MOST_FOUND - ids.length;
  return missing > 0 && oldest !== null
    ? [...ids, ...(await findBefore(oldest, asked, isWanted, missing))]
    : ids;
}

const FOUND = sql`JOIN "Order" o ON o."id" = w."id" JOIN "User" c ON c."id" = o."customerId"`;
const WHOLE = sql`(SELECT string_agg(word::text, ' & ')::tsquery FROM asked, unnest(asked.words) word)`;

/** What is nearly everywhere is found here, where no index would help. `oldest`: null when there are no older ones. */
async function findAmongNewest(asked: Prisma.Sql, isWanted: Prisma.Sql) {
  const [found] = await rowsOf<{ ids: number[]; oldest: number | null }>(sql`
    WITH asked AS MATERIALIZED (${asked}), newest AS MATERIALIZED (
      SELECT "id", "words" FROM "OrderWords" WHERE ${WHOLE} IS NOT NULL ORDER BY "id" DESC LIMIT 1000
    )
    SELECT ARRAY(
      SELECT w."id" FROM newest w ${FOUND}
      WHERE w."words" @@ ${WHOLE} AND ${isWanted} ORDER BY w."id" DESC LIMIT ${MOST_FOUND}
    ) AS ids, (SELECT MIN("id") FROM newest HAVING COUNT(*) = 1000) AS oldest`);
  if (!found) throw new Error("The newest orders were not read.");
  return found;
}

/** Somebody's own orders are always few. Of a status there may be many, though not among the newest. */
const RANK = sql`CASE left(word::text, 2) WHEN '''@' THEN 0 WHEN '''=' THEN 2 ELSE 1 END`;

/**
 * Further back the rarest of the words leads, as the newest orders tell, era after era until enough is found: so the cost
 * is that of an era, and hardly grows with the number of orders.
 */
async function findBefore(oldest: number, asked: Prisma.Sql, isWanted: Prisma.Sql, most: number) {
  const rows = await rowsOf<{ id: number }>(sql`
    WITH asked AS MATERIALIZED (${asked}), newest AS MATERIALIZED (
      SELECT "words" FROM "OrderWords" ORDER BY "id" DESC LIMIT 200
    ), rarest AS MATERIALIZED (
      SELECT word FROM asked, unnest(asked.words) word
      ORDER BY ${RANK}, (SELECT COUNT(*) FROM newest WHERE newest."words" @@ word), length(word::text) DESC LIMIT 1
    )
    SELECT found."id" FROM rarest CROSS JOIN generate_series(${oldest}::int >> 16, 0, -1) AS era(nth) CROSS JOIN LATERAL (
      SELECT w."id" FROM "OrderWords" w ${FOUND}
      WHERE w."era" @> ARRAY[era.nth] AND w."words" @@ rarest.word AND w."id" < ${oldest}
        AND ts_match_vq(w."words", ${WHOLE}) AND ${isWanted}
      ORDER BY w."id" DESC
    ) found
    LIMIT ${most}`);
  return rows.map(({ id }) => id);
}

/** What the index cannot tell: that characters stand as they were typed, side by side. */
function isWritten(keyword: string): Prisma.Sql {
  const odd = keyword.split(/\s+/).filter((part) => part !== "" && !IS_ONE_WORD.test(part));
  if (odd.length === 0) return sql`TRUE`;
  const patterns = odd.map((part) => `%${part.replace(/[\\%_]/g, "\\$&")}%`);
  return sql`NOT EXISTS (
    SELECT FROM unnest(${patterns}::text[]) part WHERE NOT (
      o."title" ILIKE part OR o."content" ILIKE part OR c."name" ILIKE part OR COALESCE(c."userName" ILIKE part, FALSE)
      OR o."phone" ILIKE part OR translate(o."phone", ' -()', '') ILIKE part
      OR EXISTS (SELECT FROM "Message" m WHERE m."orderId" = o."id" AND m."content" ILIKE part)
    )
  )`;
}

/** A word that the index finds as it is: of letters without case trouble and digits, or two characters of Chinese. */
const IS_ONE_WORD =
  /^([a-z0-9]{1,40}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]{1,2})$/i;
