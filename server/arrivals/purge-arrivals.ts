import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { storage } from "@/server/storage";
import { ARRIVAL_MS } from "./find-arrival";

const AT_ONCE = 200;

/**
 * Removes uploads that were begun more than a day ago, finished or not: first the rows, then the bytes of their pieces. What became of finished ones
 * stays. Throws, and does nothing, while the storage is away.
 */
export async function purgeArrivals(stop?: AbortSignal): Promise<void> {
  await storage().open("nothing"); // bytes that cannot be removed once their row is gone stay for ever
  for (let dropped = await dropOld(); dropped; dropped = !stop?.aborted && (await dropOld())) {
    for (const key of dropped) await storage().forget(key);
  }
}

/** Deletes some rows, and returns the keys of their pieces; false when there are none. */
function dropOld(): Promise<string[] | false> {
  const before = new Date(now().getTime() - ARRIVAL_MS);
  return transaction(async (tx) => {
    const old = await tx.$queryRaw<{ key: string }[]>`
      SELECT "key" FROM "Arrival" WHERE "createdAt" < ${before}
      ORDER BY "createdAt" LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`;
    const keys = old.map(({ key }) => key);
    const pieces = await tx.arrivalPiece.findMany({ where: { arrivalKey: { in: keys } } });
    await tx.arrival.deleteMany({ where: { key: { in: keys } } });
    return keys.length > 0 && pieces.map(({ key }) => key);
  });
}
