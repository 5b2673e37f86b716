import type { OrderStatus } from "@/domain/order/status";
import type { Viewer } from "@/domain/viewer";
import { MOST_FOUND } from "@/schemas/order";
import { type Prisma, raw, rowsOf, sql } from "@/server/db";
import { indexOrders } from "./index-orders";
import { isVisibleTo, seesAll, visibleTo } from "./scope";

type Wanted = { keyword: string; status: OrderStatus | undefined };

/**
 * `asked`: the words as queries, and the patterns of what has to stand as it was typed. `where`: what "OrderWords" w has to
 * be besides. All that is typed is in `asked` alone, so that one plan fits every search and is made once.
 */
type Search = { asked: Prisma.Sql; where: Prisma.Sql };

/** So many orders are looked through without the index; more of them where a word is seen to be frequent. */
const [FEW, MANY] = [500, 10_000];
const IS_FREQUENT = 10;

/**
 * The numbers of the newest orders that the viewer may see and where everything typed is found. Every word typed has to
 * begin a word of the title, the description, the messages, the customer's name, the phone or the order's number; of title,
 * name and phone any part of a word will do, and of Chinese any part of anything. Punctuation counts as it is written.
 */
export async function searchOrders(viewer: Viewer, wanted: Wanted): Promise<number[]> {
  await indexOrders();
  const search = searchFor(viewer, wanted);
  const found = await findAmong(FEW, null, search);
  const isDone = () => found.ids.length >= MOST_FOUND || found.oldest === null;
  const goOn = (more: { ids: number[]; oldest: number | null }) => {
    found.ids.push(...more.ids);
    found.oldest = more.oldest;
  };
  if (!isDone() && found.ids.length >= IS_FREQUENT) goOn(await findAmong(MANY, found.oldest, search));
  if (!isDone()) goOn({ ids: await findBefore(found.oldest, search), oldest: null });
  return found.ids.slice(0, MOST_FOUND);
}

function searchFor(viewer: Viewer, { keyword, status }: Wanted): Search {
  const { customerId } = visibleTo(viewer);
  // Both are lexemes too, so that the index finds the few among many.
  const marks = [customerId && `@${customerId}`, status && `=${status}`].filter(Boolean);
  const odd = keyword.split(/\s+/).filter((part) => part !== "" && !IS_ONE_WORD.test(part));
  const patterns = odd.map((part) => `%${part.replace(/[\\%_]/g, "\\$&")}%`);
  const asked = sql`SELECT words_typed(${keyword}, ${marks}::text[]) AS words, ${patterns}::text[] AS patterns`;
  if (seesAll(viewer) && !status && odd.length === 0) return { asked, where: sql`TRUE` };
  const hasStatus = status ? sql`o."status" = ${status}::"OrderStatus"` : sql`TRUE`;
  const where = sql`EXISTS (
    SELECT FROM "Order" o JOIN "User" c ON c."id" = o."customerId"
    WHERE o."id" = w."id" AND ${isVisibleTo(viewer)} AND ${hasStatus} AND ${odd.length > 0 ? IS_WRITTEN : sql`TRUE`}
  )`;
  return { asked, where };
}

const MOST = raw(String(MOST_FOUND));
const WHOLE = sql`(SELECT string_agg(word::text, ' & ')::tsquery FROM asked, unnest(asked.words) word)`;

/** What is frequent is found here, where no index would help. `oldest`: how far it was looked, null when there is no more. */
async function findAmong(count: number, before: number | null, { asked, where }: Search) {
  const stretch = sql`FROM "OrderWords" WHERE ${before === null ? sql`TRUE` : sql`"id" < ${before}`} ORDER BY "id" DESC`;
  const [found] = await rowsOf<{ ids: number[]; oldest: number | null }>(sql`
    WITH asked AS MATERIALIZED (${asked})
    SELECT ARRAY(
      SELECT w."id" FROM (SELECT "id", "words" ${stretch} LIMIT ${raw(String(count))}) w
      WHERE w."words" @@ ${WHOLE} AND ${where} ORDER BY w."id" DESC LIMIT ${MOST}
    ) AS ids, (SELECT "id" ${stretch} LIMIT 1 OFFSET ${raw(String(count - 1))}) AS oldest
    FROM asked WHERE cardinality(asked.words) > 0`);
  return found ?? { ids: [], oldest: null };
}

/** Somebody's own orders are always few. Of a status there may be many, though not among the newest. */
const RANK = sql`CASE left(word::text, 2) WHEN '''@' THEN 0 WHEN '''=' THEN 2 ELSE 1 END`;

/**
 * Further back the rarest of the words leads, as the newest orders tell, era (of 262,144 numbers) after era until enough is found: so the cost
 * is that of an era, and hardly grows with the number of orders. `OFFSET 0`: the index is asked first, whoever searches. Every other way
 * would put the eras into the words of order after order.
 */
async function findBefore(before: number | null, { asked, where }: Search): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(sql`
    WITH asked AS MATERIALIZED (SELECT *, ${before}::int AS before FROM (${asked}) asked),
    newest AS MATERIALIZED (SELECT "words" FROM "OrderWords" ORDER BY "id" DESC LIMIT 100),
    rarest AS MATERIALIZED (
      SELECT word, asked.before FROM asked, unnest(asked.words) word
      ORDER BY ${RANK}, (SELECT COUNT(*) FROM newest WHERE newest."words" @@ word), length(word::text) DESC LIMIT 1
    )
    SELECT found."id" FROM rarest CROSS JOIN eras_to(rarest.before) AS era(nth) CROSS JOIN LATERAL (
      SELECT w."id" FROM (
        SELECT "id", "words" FROM "OrderWords"
        WHERE words_in_era("words", "id" >> 18) @@ word_in_era(rarest.word, era.nth) OFFSET 0
      ) w
      WHERE w."id" < rarest.before AND ts_match_vq(w."words", ${WHOLE}) AND ${where}
      ORDER BY w."id" DESC
    ) found
    LIMIT ${MOST}`);
  return rows.map(({ id }) => id);
}

/** What the index cannot tell: that characters stand as they were typed, side by side. */
const IS_WRITTEN = sql`NOT EXISTS (
  SELECT FROM unnest((SELECT patterns FROM asked)) part WHERE NOT (
    o."title" ILIKE part OR o."content" ILIKE part OR c."name" ILIKE part OR COALESCE(c."userName" ILIKE part, FALSE)
    OR o."phone" ILIKE part OR translate(o."phone", ' -()', '') ILIKE part
    OR EXISTS (SELECT FROM "Message" m WHERE m."orderId" = o."id" AND m."content" ILIKE part)
  )
)`;

/** A word that the index finds as it is: of letters without case trouble and digits, or two characters of Chinese. */
const IS_ONE_WORD =
  /^([a-z0-9]{1,40}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]{1,2})$/i;
