import { sideOf, type Viewer } from "@/domain/viewer";
import type { Colleague } from "@/schemas/desk";
import { findTeam } from "@/server/accounts/find-team";
import { notAllowed } from "@/server/errors";

/** Who may be put in charge of an order, by name. Refuses customers. */
export async function listColleagues(viewer: Viewer): Promise<Colleague[]> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  return findTeam();
}
