import { type KeyScope, roleOfKey } from "@/domain/api-key";
import type { Locale, Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { hashOf, isSecret } from "./secret";

/** A key that opens: whom it makes of the caller, what for, and when it was last used. */
export type OpenKey = { id: number; viewer: Viewer; scopes: KeyScope[]; lastUsedAt: Date | null };

/** The key and its owner, read in one statement; null when it is unknown, revoked or over. */
export async function findKey(secret: string, locale: Locale): Promise<OpenKey | null> {
  if (!isSecret(secret)) return null;
  const row = await db().apiKey.findUnique({
    where: { hash: hashOf(secret), OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }] },
    select: {
      id: true,
      scopes: true,
      lastUsedAt: true,
      user: { select: { id: true, role: true, name: true } },
    },
  });
  if (!row) return null;
  const { id, scopes, lastUsedAt, user } = row;
  return {
    id,
    scopes,
    lastUsedAt,
    viewer: { ...user, role: roleOfKey(user.role, scopes), locale, keyId: id },
  };
}
