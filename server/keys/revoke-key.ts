import type { Viewer } from "@/domain/viewer";
import type { KeyQuery } from "@/schemas/api-key";
import { db } from "@/server/db";
import { missing } from "@/server/errors";
import { keysOf } from "./scope";

/** Ends one of the viewer's API keys at once. Somebody else's and one that is gone are refused in the same words. */
export async function revokeKey(viewer: Viewer, { id }: KeyQuery): Promise<{ id: number }> {
  const { count } = await db().apiKey.deleteMany({ where: { id, ...keysOf(viewer) } });
  if (count === 0) throw missing("no_key");
  return { id };
}
