import type { Invitation } from "@/schemas/staff";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** What is read of an invitation to show it: never its hash. */
export const INVITATION_COLUMNS = {
  id: true,
  role: true,
  note: true,
  inviter: { select: { name: true } },
  createdAt: true,
  expiresAt: true,
} as const satisfies Prisma.InvitationSelect;
type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof INVITATION_COLUMNS }>;

/** An invitation as owners see it. */
export function toInvitation({ id, role, note, inviter, createdAt, expiresAt }: InvitationRow): Invitation {
  return {
    id,
    role: role === "owner" ? "owner" : "staff",
    note,
    invited_by: inviter.name,
    created_time: unix(createdAt),
    expire_time: unix(expiresAt),
  };
}
