import type { Locale, Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import type { Claims } from "./token";

/** The person these claims stand for, or null when the account is gone or its password changed since. */
export async function findViewer(
  { sub, ver }: Pick<Claims, "sub" | "ver">,
  locale: Locale,
): Promise<Viewer | null> {
  const user = await db().user.findUnique({
    where: { id: sub, sessionVersion: ver },
    select: { id: true, role: true, name: true },
  });
  return user && { ...user, locale };
}
