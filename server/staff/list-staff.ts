import type { Viewer } from "@/domain/viewer";
import type { StaffMember } from "@/schemas/staff";
import { mustManageStaff } from "./scope";
import { findMembers } from "./staff-dto";

/** Everybody who works at the shop, by name. For owners in person. */
export async function listStaff(viewer: Viewer): Promise<StaffMember[]> {
  mustManageStaff(viewer);
  return findMembers();
}
