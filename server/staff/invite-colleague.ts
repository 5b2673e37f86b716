import { MOST_INVITATIONS, STAFF_ROLES } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { InvitationDraft, NewInvitation } from "@/schemas/staff";
import { canonicalName } from "@/server/accounts/check-password";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { conflict, invalidField } from "@/server/errors";
import { newCode } from "./invitation-code";
import { freshly, sendOut } from "./invitation-link";
import { countInvitationMail } from "./mail-invitation";
import { holdStaff, mustManageStaff } from "./scope";

/**
 * Makes an invitation, and mails it where it has an address and the shop sends mail. The reply and that mail are the only
 * places where its link can ever be read. For owners in person; refuses a conflict when as many are open as may be, as a bad
 * field the address of somebody who works here, and too many mails.
 */
export async function inviteColleague(viewer: Viewer, draft: InvitationDraft): Promise<NewInvitation> {
  mustManageStaff(viewer);
  const { role, note, language = viewer.locale } = draft;
  const address = draft.email ? { email: canonicalName(draft.email) } : null;
  await countInvitationMail(viewer, address?.email);
  const code = newCode();
  const createdAt = now();
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    if (address && (await worksHere(tx, address.email))) throw invalidField("email", "works_here");
    await tx.invitation.deleteMany({ where: { expiresAt: { lte: createdAt } } });
    if ((await tx.invitation.count()) >= MOST_INVITATIONS)
      throw conflict("too_many_invitations", { max: MOST_INVITATIONS });
    const wanted = { role, note, inviterId: viewer.id, ...(address && { ...address, language }) };
    const { id } = await tx.invitation.create({
      data: { ...wanted, ...freshly(code, createdAt) },
      select: { id: true },
    });
    const about = { id, name: note || address?.email, data: { role, ...address } };
    await audit(viewer, "colleague_invited", about);
    return sendOut(tx, viewer, id, code);
  });
}

async function worksHere(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email, role: { in: [...STAFF_ROLES] } } })) > 0;
}
