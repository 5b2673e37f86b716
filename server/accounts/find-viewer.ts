import type { Locale, Viewer } from "@/domain/viewer";
import { rowsOf, sql } from "@/server/db";
import type { Claims } from "./token";

/** The person these claims stand for, or null when the account is gone or its password changed since. */
export async function findViewer(
  { sub, ver }: Pick<Claims, "sub" | "ver">,
  locale: Locale,
): Promise<Viewer | null> {
  const [user] = await rowsOf<Pick<Viewer, "id" | "role" | "name">>(sql`
    SELECT "id", "role"::text, "name" FROM "User" WHERE "id" = ${sub}::int AND "sessionVersion" = ${ver}::int`);
  return user ? { ...user, locale } : null;
}
