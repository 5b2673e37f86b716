import { now } from "@/server/clock";
import { sql, transaction } from "@/server/db";
import { storage } from "@/server/storage";
import { forget } from "./keep-upload";

const UNUSED_MS = 48 * 3600 * 1000;
const AT_ONCE = 200;

/**
 * Removes uploads that no order or product has taken in two days: first the row, so that nobody finds the file any more, then the
 * bytes. Cut off in between it leaves bytes that nobody can reach, never a row without its bytes. Throws, and does
 * nothing, while the storage is away.
 */
export async function purgeUploads(stop?: AbortSignal): Promise<void> {
  await storage().open("nothing"); // bytes that cannot be removed once their row is gone stay for ever
  for (let keys = await dropUnused(); keys.length > 0; keys = stop?.aborted ? [] : await dropUnused()) {
    for (const key of keys) await forget(key);
  }
}

/** Of "Attachment" a: no order, no product, no sticker and not the shop itself holds it. */
const UNUSED = sql`NOT EXISTS (SELECT 1 FROM "OrderAttachment" o WHERE o."attachmentId" = a."id")
  AND NOT EXISTS (SELECT 1 FROM "ProductAttachment" p WHERE p."attachmentId" = a."id")
  AND NOT EXISTS (SELECT 1 FROM "Sticker" t WHERE t."attachmentId" = a."id")
  AND NOT EXISTS (SELECT 1 FROM "Shop" s WHERE s."logoId" = a."id")`;

/** Deletes some rows, and returns the keys under which their bytes lie. */
function dropUnused(): Promise<string[]> {
  const before = new Date(now().getTime() - UNUSED_MS);
  return transaction(async (tx) => {
    // Whoever is just claiming one for an order holds its row: it is passed over.
    const found = await tx.$queryRaw<{ id: number }[]>`
      SELECT "id" FROM "Attachment" a
      WHERE "createdAt" < ${before} AND ${UNUSED}
      ORDER BY "id" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`;
    // Asked once more now that nobody can claim them: one may have been claimed between looking and locking.
    const dropped = await tx.$queryRaw<{ key: string }[]>`
      DELETE FROM "Attachment" a
      WHERE "id" = ANY (${found.map(({ id }) => id)})
        AND ${UNUSED}
      RETURNING "key"`;
    return dropped.map(({ key }) => key);
  });
}
