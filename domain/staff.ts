import type { Role, Viewer } from "./viewer";

/** What somebody who works at the shop can be. */
export const STAFF_ROLES = ["staff", "owner"] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Days for which an invitation can be accepted. */
export const INVITATION_DAYS = 7;

/** Invitations that may be open at a time. */
export const MOST_INVITATIONS = 50;

/** What became of an invitation's mail; `none` where there is none. */
export const INVITATION_MAILS = ["none", "waiting", "sent", "failed"] as const;
export type InvitationMail = (typeof INVITATION_MAILS)[number];

/** Whether this viewer decides who works here: an owner in person. Whom a program could invite would outlive its key. */
export function canManageStaff({ role, keyId }: Pick<Viewer, "role" | "keyId">): boolean {
  return role === "owner" && keyId === undefined;
}
