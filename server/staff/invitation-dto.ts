import type { InvitationMail } from "@/domain/staff";
import type { Invitation } from "@/schemas/staff";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** What is read of an invitation to show it: never its hash, nor what its mail says. */
export const INVITATION_COLUMNS = {
  id: true,
  role: true,
  note: true,
  email: true,
  mail: { select: { state: true, problem: true } },
  inviter: { select: { name: true } },
  createdAt: true,
  expiresAt: true,
} as const satisfies Prisma.InvitationSelect;
type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof INVITATION_COLUMNS }>;

/** An invitation as owners see it. */
export function toInvitation(row: InvitationRow): Invitation {
  const { id, role, note, email, mail, inviter, createdAt, expiresAt } = row;
  return {
    id,
    role: role === "owner" ? "owner" : "staff",
    note,
    email: email ?? "",
    mail: mail ? MAIL[mail.state] : "none",
    mail_problem: mail?.problem ?? "",
    invited_by: inviter.name,
    created_time: unix(createdAt),
    expire_time: unix(expiresAt),
  };
}

type State = NonNullable<InvitationRow["mail"]>["state"];
const MAIL = {
  pending: "waiting",
  delivered: "sent",
  failed: "failed",
} as const satisfies Record<State, InvitationMail>;
