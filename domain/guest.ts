import { sideOf, type Viewer } from "./viewer";

/** Whether somebody may ask for an order in a customer's name, and make links for guests. */
export function canInvite(viewer: Pick<Viewer, "role">): boolean {
  return sideOf(viewer) === "merchant";
}
