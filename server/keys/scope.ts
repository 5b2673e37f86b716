import type { Viewer } from "@/domain/viewer";
import { notAllowed } from "@/server/errors";

/** Every query for keys that somebody manages starts here: they are one's own, and no key manages keys. */
export function keysOf(viewer: Viewer): { userId: number } {
  if (viewer.keyId !== undefined) throw notAllowed();
  return { userId: viewer.id };
}
