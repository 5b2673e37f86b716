import type { Viewer } from "@/domain/viewer";
import { refuseHoarding } from "@/server/attachments/refuse-hoarding";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { keeperOf } from "@/server/once-only";

/**
 * Makes room for a file that will come in pieces.
 * Throws a conflict, in words, for an empty file, or when it and what else is on its way would be more than one may have lying around.
 * @param size bytes of the whole file, of which the caller has seen to the limit
 */
export async function beginArrival(
  viewer: Viewer,
  { key, name, size }: { key: string; name: string; size: number },
): Promise<void> {
  if (size === 0) throw conflict("file_empty", { name });
  await transaction(async (tx) => {
    // Two at once would both find room for the last one.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id} FOR NO KEY UPDATE`;
    const { _count, _sum } = await tx.arrival.aggregate({
      where: { ownerId: viewer.id, attachmentId: null },
      _count: true,
      _sum: { size: true },
    });
    await refuseHoarding(viewer, size, { files: _count, bytes: _sum.size ?? 0 });
    const data = {
      key,
      fileName: name,
      size,
      ownerId: viewer.id,
      keeper: keeperOf(viewer),
      createdAt: now(),
    };
    await tx.arrival.create({ data });
  });
}
