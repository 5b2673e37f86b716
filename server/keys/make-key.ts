import { KEY_LIVES, type KeyLife, MOST_KEYS, mayGrant } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import type { KeyDraft, NewKey } from "@/schemas/api-key";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict, invalidField } from "@/server/errors";
import { KEY_COLUMNS, toApiKey } from "./key-dto";
import { keysOf } from "./scope";
import { hashOf, newSecret, prefixOf } from "./secret";

const DAY_MS = 24 * 3600 * 1000;

/**
 * Makes an API key that acts as the viewer. The reply is the only place where it can ever be read.
 * Refuses the scope `staff` to customers, and a conflict when there are as many keys as one may have.
 */
export async function makeKey(viewer: Viewer, { name, scopes, life }: KeyDraft): Promise<NewKey> {
  const own = keysOf(viewer);
  if (!scopes.every((scope) => mayGrant(viewer.role, scope))) throw invalidField("scopes", "staff_scope");
  const key = newSecret();
  const facts = { hash: hashOf(key), prefix: prefixOf(key), expiresAt: endOf(life) };
  return transaction(async (tx) => {
    // Two at once would both find room for the last one.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id} FOR UPDATE`;
    if ((await tx.apiKey.count({ where: own })) >= MOST_KEYS)
      throw conflict("too_many_keys", { max: MOST_KEYS });
    const row = await tx.apiKey.create({ data: { ...own, ...facts, name, scopes }, select: KEY_COLUMNS });
    await audit(viewer, "key_made", { id: row.id, name, data: { scopes } });
    return { ...toApiKey(row), key };
  });
}

function endOf(life: KeyLife): Date | null {
  const days = KEY_LIVES[life];
  return days === null ? null : new Date(now().getTime() + days * DAY_MS);
}
