import type { Viewer } from "@/domain/viewer";
import type { KeyQuery } from "@/schemas/api-key";
import { audit } from "@/server/audit/audit";
import { onCommit, transaction } from "@/server/db";
import { missing } from "@/server/errors";
import { rightsChanged } from "@/server/streams/rights-changed";
import { keysOf } from "./scope";

/** Ends one of the viewer's API keys at once. Somebody else's and one that is gone are refused in the same words. */
export async function revokeKey(viewer: Viewer, { id }: KeyQuery): Promise<{ id: number }> {
  const where = { id, ...keysOf(viewer) };
  return transaction(async (tx) => {
    const key = await tx.apiKey.findFirst({ where, select: { name: true } });
    const { count } = await tx.apiKey.deleteMany({ where });
    if (count === 0 || !key) throw missing("no_key");
    await audit(viewer, "key_revoked", { id, name: key.name });
    onCommit(rightsChanged);
    return { id };
  });
}
