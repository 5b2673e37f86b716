import type { Viewer } from "@/domain/viewer";
import type { InvitationQuery, NewInvitation } from "@/schemas/staff";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { db, transaction } from "@/server/db";
import { missing } from "@/server/errors";
import { newCode } from "./invitation-code";
import { freshly, sendOut } from "./invitation-link";
import { countInvitationMail } from "./mail-invitation";
import { holdStaff, mustManageStaff } from "./scope";

/**
 * Gives an open invitation a new link, and mails it where it has an address: the link from before ends, a mail with it that was
 * not sent yet never goes out, and the days begin anew. For owners in person. Refuses one that is not open (any more), and too
 * many mails.
 */
export async function renewInvitation(viewer: Viewer, { id }: InvitationQuery): Promise<NewInvitation> {
  mustManageStaff(viewer);
  const where = { id, expiresAt: { gt: now() } };
  const open = await db().invitation.findUnique({ where, select: { email: true, note: true } });
  if (!open) throw missing("no_invitation");
  await countInvitationMail(viewer, open.email);
  const code = newCode();
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    const data = { ...freshly(code, now()), inviterId: viewer.id };
    const { count } = await tx.invitation.updateMany({ where, data });
    if (count === 0) throw missing("no_invitation"); // accepted or withdrawn at this very moment
    await audit(viewer, "invitation_renewed", { id, name: open.note || (open.email ?? "") });
    return sendOut(tx, viewer, id, code);
  });
}
