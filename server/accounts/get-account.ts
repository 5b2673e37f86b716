import type { Viewer } from "@/domain/viewer";
import type { OwnAccount } from "@/schemas/api-key";
import { db } from "@/server/db";
import { unauthenticated } from "@/server/errors";
import { KEY_COLUMNS, toApiKey } from "@/server/keys/key-dto";
import { toPerson } from "./account-dto";

/** Whose credential this is, in which role it acts, and the API key if it is one. */
export async function getAccount({ id, role, keyId }: Viewer): Promise<OwnAccount> {
  const user = await db().user.findUnique({
    where: { id },
    include: { apiKeys: { where: { id: keyId ?? 0 }, select: KEY_COLUMNS } },
  });
  // Revoked, or deleted, since it was looked at a moment ago.
  if (!user || (keyId && user.apiKeys.length === 0)) throw unauthenticated("bad_credential");
  const [key] = user.apiKeys;
  return { ...toPerson({ ...user, role }), key: key ? toApiKey(key) : null };
}
