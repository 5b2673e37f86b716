import type { Locale, Viewer } from "@/domain/viewer";
import type { Claims } from "@/server/accounts/token";
import { rowsOf, sql } from "@/server/db";

type LinkClaims = Pick<Claims, "sub" | "ver" | "order" | "gen" | "exp">;

/**
 * The customer whom these claims let into one order, or null: when the order's links were ended since, the password was
 * changed, or they belong to the shop now, and have to sign in.
 */
export async function findLinkViewer(claims: LinkClaims, locale: Locale): Promise<Viewer | null> {
  const { sub, ver, order, gen, exp } = claims;
  if (order === undefined || gen === undefined) return null;
  const [user] = await rowsOf<Pick<Viewer, "id" | "role" | "name" | "guest">>(sql`
    SELECT u."id", u."role"::text, u."name", u."passwordHash" IS NULL AS guest
    FROM "Order" o JOIN "User" u ON u."id" = o."customerId" LEFT JOIN "OrderLink" l ON l."orderId" = o."id"
    WHERE o."id" = ${order}::int AND u."id" = ${sub}::int AND u."sessionVersion" = ${ver}::int
      AND u."role" = 'customer' AND COALESCE(l."generation", 0) = ${gen}::int`);
  return user ? { ...user, locale, onlyOrder: order, until: exp } : null;
}
