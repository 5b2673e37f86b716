import { STAFF_ROLES } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import type { RoleChange, StaffMember } from "@/schemas/staff";
import { audit } from "@/server/audit/audit";
import { onCommit, transaction } from "@/server/db";
import { conflict, missing } from "@/server/errors";
import { rightsChanged } from "@/server/streams/rights-changed";
import { holdStaff } from "./scope";
import { findMembers } from "./staff-dto";

/**
 * Makes a colleague staff or owner, from their next click on. For owners in person, and never for oneself, so that the
 * shop always has an owner. Refuses, as missing, somebody who does not work here.
 */
export async function changeRole(viewer: Viewer, { id, role }: RoleChange): Promise<StaffMember> {
  return transaction(async (tx) => {
    await holdStaff(tx, viewer);
    if (id === viewer.id) throw conflict("own_role");
    await tx.user.updateMany({ where: { id, role: { in: [...STAFF_ROLES] } }, data: { role } });
    const [member] = await findMembers({ id });
    if (!member) throw missing("no_colleague");
    await audit(viewer, "role_changed", { id, name: member.real_name, data: { role } });
    onCommit(rightsChanged);
    return member;
  });
}
