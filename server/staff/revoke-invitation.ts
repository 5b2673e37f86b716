import type { Viewer } from "@/domain/viewer";
import type { InvitationQuery } from "@/schemas/staff";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { missing } from "@/server/errors";
import { holdStaff } from "./scope";

/** Withdraws an invitation: its link ends at once, and a mail that was not sent yet is gone. For owners in person. */
export async function revokeInvitation(viewer: Viewer, { id }: InvitationQuery): Promise<{ id: number }> {
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    const invitation = await tx.invitation.findUnique({ where: { id }, select: { note: true, email: true } });
    const { count } = await tx.invitation.deleteMany({ where: { id } });
    if (count === 0 || !invitation) throw missing("no_invitation");
    await audit(viewer, "invitation_withdrawn", { id, name: invitation.note || (invitation.email ?? "") });
    return { id };
  });
}
