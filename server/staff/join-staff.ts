import { sideOf, type Viewer } from "@/domain/viewer";
import type { Joining, StaffMember } from "@/schemas/staff";
import { audit } from "@/server/audit/audit";
import { type Tx, transaction } from "@/server/db";
import { conflict, notAllowed } from "@/server/errors";
import { visibleTo } from "@/server/orders/scope";
import { findMembers } from "./staff-dto";
import { takeInvitation } from "./take-invitation";

/**
 * Accepts an invitation with the viewer's own account. For a customer in person, without open orders: nobody could
 * decide about those any more. Refuses a link that is none (any more).
 */
export async function joinStaff(viewer: Viewer, { code }: Joining): Promise<StaffMember> {
  if (viewer.keyId !== undefined) throw notAllowed();
  if (sideOf(viewer) === "merchant") throw conflict("works_here_already");
  return transaction(async (tx) => {
    const role = await takeInvitation(tx, code);
    if (await hasOpenOrder(tx, viewer)) throw conflict("has_open_orders");
    const { count } = await tx.user.updateMany({
      where: { id: viewer.id, role: "customer" },
      data: { role },
    });
    const [member] = await findMembers({ id: viewer.id });
    if (count === 0 || !member) throw conflict("works_here_already"); // since another window of theirs
    await audit({ ...viewer, role }, "colleague_joined", {
      id: viewer.id,
      name: viewer.name,
      data: { role },
    });
    return member;
  });
}

async function hasOpenOrder(tx: Tx, viewer: Viewer): Promise<boolean> {
  const where = { ...visibleTo(viewer), turn: { not: "none" } } as const;
  return (await tx.order.findFirst({ where, select: { id: true } })) !== null;
}
