import { LOCALES, type Locale, type Role, type Viewer } from "@/domain/viewer";
import { rowsOf, sql } from "@/server/db";
import { isGood, type ReplyToken } from "../reply-address";

/** Who answers, as the viewer they are on this order alone, and the address at which they are written to. */
export type Writer = { viewer: Viewer; email: string };

type Found = {
  role: Role;
  name: string;
  email: string | null;
  language: Locale | null;
  ver: number;
  gen: number;
  guest: boolean;
};

/**
 * Whom the address of an answer was made for, or null: when it is none of ours or over, their sessions or the order's links
 * were ended since, or the order is not theirs any more. What they may do there is for the verbs to say.
 */
export async function findWriter(token: ReplyToken, locale: Locale): Promise<Writer | null> {
  const { orderId, userId } = token;
  const [found] = await rowsOf<Found>(sql`
    SELECT u."role"::text, u."name", u."email", u."language", u."sessionVersion" AS ver, u."passwordHash" IS NULL AS guest,
      COALESCE(l."generation", 0) AS gen
    FROM "User" u JOIN "Order" o ON o."id" = ${orderId}::int LEFT JOIN "OrderLink" l ON l."orderId" = o."id"
    WHERE u."id" = ${userId}::int AND (u."role" <> 'customer' OR o."customerId" = u."id")`);
  if (!found?.email || !isGood(token, { orderId, userId, ...found })) return null;
  const { role, name, email, guest } = found;
  const language = LOCALES.find((one) => one === found.language) ?? locale;
  const only = role === "customer" ? { onlyOrder: orderId, guest } : {};
  return { viewer: { id: userId, role, name, locale: language, ...only }, email };
}
