import { now } from "@/server/clock";
import { db } from "@/server/db";
import { log } from "@/server/log";
import type { OpenKey } from "./find-key";

const EVERY_MS = 60_000;
/** Keys whose use is being written at this moment. */
const noting = new Set<number>();

/**
 * Notes that a key was used, at most once a minute however many instances it calls. No call waits for it, and it never
 * throws: a call goes on without.
 * @returns whether it was written
 */
export async function noteUse({ id, lastUsedAt }: Pick<OpenKey, "id" | "lastUsedAt">): Promise<boolean> {
  const instant = now();
  const before = new Date(instant.getTime() - EVERY_MS);
  if (noting.has(id) || (lastUsedAt && lastUsedAt > before)) return false;
  noting.add(id);
  try {
    const unused = { OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] };
    const { count } = await db().apiKey.updateMany({
      where: { id, ...unused },
      data: { lastUsedAt: instant },
    });
    return count > 0;
  } catch {
    // Expected: the database is busy or gone. The call itself finds out soon enough.
    log().warn({ keyId: id }, "the use of a key was not noted");
    return false;
  } finally {
    noting.delete(id);
  }
}
