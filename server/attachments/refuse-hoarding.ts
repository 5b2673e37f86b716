import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { conflict } from "@/server/errors";

/**
 * Throws a conflict, in words, when somebody has more uploads lying around that no order or product has taken than they may.
 * @param size bytes of the one that is to come on top
 * @param arriving what else is on its way
 */
export async function refuseHoarding(
  viewer: Viewer,
  size: number,
  arriving = { files: 0, bytes: 0 },
): Promise<void> {
  const unused = {
    uploaderId: viewer.id,
    orders: { none: {} },
    products: { none: {} },
    logoOf: { is: null },
    stickers: { none: {} },
  };
  const { _count, _sum } = await db().attachment.aggregate({
    where: unused,
    _count: true,
    _sum: { size: true },
  });
  const { unusedFiles, unusedBytes } = UPLOAD_LIMITS;
  const [files, bytes] = [_count + arriving.files, (_sum.size ?? 0) + arriving.bytes];
  if (files >= unusedFiles || bytes + size > unusedBytes)
    throw conflict("uploads_unused", { files: unusedFiles, size: `${unusedBytes / 1024 ** 3} GB` });
}
