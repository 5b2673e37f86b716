import type { Viewer } from "@/domain/viewer";
import { transaction } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { storage } from "@/server/storage";
import { arrivalsOf } from "./find-arrival";

/** Gives up an upload on its way: first its row, so that nobody finds it any more, then its bytes. Throws when there is none of this viewer's. */
export async function dropArrival(viewer: Viewer, key: string): Promise<void> {
  const pieces = await transaction(async (tx) => {
    const found = await tx.arrivalPiece.findMany({ where: { arrival: { ...arrivalsOf(viewer), key } } });
    const { count } = await tx.arrival.deleteMany({ where: { ...arrivalsOf(viewer), key } });
    if (count === 0) throw notAllowed();
    return found;
  });
  for (const piece of pieces) await storage().forget(piece.key);
}
