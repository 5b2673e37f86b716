import { canManageStaff } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { Tx } from "@/server/db";
import { notAllowed } from "@/server/errors";

/** Reading about the staff starts here: it is for owners in person. */
export function mustManageStaff(viewer: Viewer): void {
  if (!canManageStaff(viewer)) throw notAllowed();
}

/**
 * Changing who works here starts here, one change at a time: of two owners who end each other's rights at once one wins,
 * so that there is always an owner.
 */
export async function holdStaff(tx: Tx, viewer: Viewer): Promise<void> {
  mustManageStaff(viewer);
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
  const still = await tx.user.count({ where: { id: viewer.id, role: "owner" } });
  if (still === 0) throw notAllowed();
}
