import type { Viewer } from "./viewer";

/** Whether this viewer decides how the shop is set. */
export function canManageShop({ role }: Pick<Viewer, "role">): boolean {
  return role === "owner";
}
