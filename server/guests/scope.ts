import { canInvite } from "@/domain/guest";
import type { Viewer } from "@/domain/viewer";
import { notAllowed } from "@/server/errors";

/** Whatever the studio does about guests starts here. */
export function mustInvite(viewer: Viewer): void {
  if (!canInvite(viewer)) throw notAllowed();
}
