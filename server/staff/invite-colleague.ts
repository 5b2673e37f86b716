import { INVITATION_DAYS, MOST_INVITATIONS } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { InvitationDraft, NewInvitation } from "@/schemas/staff";
import { absolute } from "@/server/attachments/addresses";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { hashOfCode, newCode } from "./invitation-code";
import { INVITATION_COLUMNS, toInvitation } from "./invitation-dto";
import { holdStaff } from "./scope";

const DAY_MS = 24 * 3600 * 1000;

/**
 * Makes an invitation. The reply is the only place where its link can ever be read. For owners in person; refuses a
 * conflict when as many are open as may be.
 */
export async function inviteColleague(viewer: Viewer, draft: InvitationDraft): Promise<NewInvitation> {
  const code = newCode();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS);
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    await tx.invitation.deleteMany({ where: { expiresAt: { lte: createdAt } } });
    if ((await tx.invitation.count()) >= MOST_INVITATIONS)
      throw conflict("too_many_invitations", { max: MOST_INVITATIONS });
    const row = await tx.invitation.create({
      data: { ...draft, hash: hashOfCode(code), inviterId: viewer.id, createdAt, expiresAt },
      select: INVITATION_COLUMNS,
    });
    await audit(viewer, "colleague_invited", { id: row.id, name: draft.note, data: { role: draft.role } });
    return { ...toInvitation(row), link: absolute(`/invitations/${code}`) };
  });
}
