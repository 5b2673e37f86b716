import type { Viewer } from "@/domain/viewer";
import type { Invitation } from "@/schemas/staff";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { INVITATION_COLUMNS, toInvitation } from "./invitation-dto";
import { mustManageStaff } from "./scope";

/** The invitations that can still be accepted, newest first. For owners in person. */
export async function listInvitations(viewer: Viewer): Promise<Invitation[]> {
  mustManageStaff(viewer);
  const rows = await db().invitation.findMany({
    where: { expiresAt: { gt: now() } },
    select: INVITATION_COLUMNS,
    orderBy: { id: "desc" },
  });
  return rows.map(toInvitation);
}
