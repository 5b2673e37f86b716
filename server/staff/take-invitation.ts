import type { StaffRole } from "@/domain/staff";
import { now } from "@/server/clock";
import { db, type Tx } from "@/server/db";
import { missing } from "@/server/errors";
import { hashOfCode } from "./invitation-code";

/** The role to which a link invites, or null when it was used, withdrawn, is over or never was. */
export async function findInvitation(code: string): Promise<StaffRole | null> {
  const row = await db().invitation.findUnique({
    where: { hash: hashOfCode(code), expiresAt: { gt: now() } },
    select: { role: true },
  });
  return row && (row.role === "owner" ? "owner" : "staff");
}

/** Uses an invitation up, of two at once for one of them only. Refuses one that is not there any more. */
export async function takeInvitation(tx: Tx, code: string): Promise<StaffRole> {
  const [taken] = await tx.$queryRaw<{ role: StaffRole }[]>`
    DELETE FROM "Invitation" WHERE "hash" = ${hashOfCode(code)} AND "expiresAt" > ${now()} RETURNING "role"::text`;
  if (!taken) throw missing("no_invitation");
  return taken.role;
}
