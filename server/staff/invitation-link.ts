import { INVITATION_DAYS } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { NewInvitation } from "@/schemas/staff";
import type { Tx } from "@/server/db";
import { hashOfCode } from "./invitation-code";
import { INVITATION_COLUMNS, toInvitation } from "./invitation-dto";
import { linkOf, mailInvitation } from "./mail-invitation";

const DAY_MS = 24 * 3600 * 1000;

/** What a new link changes of an invitation: only its hash is kept, and its days begin. */
export function freshly(code: string, createdAt: Date) {
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS);
  return { hash: hashOfCode(code), createdAt, expiresAt };
}

/** Mails an invitation whose link is new, and shows it with that link, once. */
export async function sendOut(tx: Tx, viewer: Viewer, id: number, code: string): Promise<NewInvitation> {
  const made = await tx.invitation.findUniqueOrThrow({ where: { id } });
  await mailInvitation(tx, viewer, { ...made, role: made.role === "owner" ? "owner" : "staff" }, code);
  const row = await tx.invitation.findUniqueOrThrow({ where: { id }, select: INVITATION_COLUMNS });
  return { ...toInvitation(row), link: linkOf(code) };
}
