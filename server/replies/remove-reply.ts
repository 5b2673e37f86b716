import { sideOf, type Viewer } from "@/domain/viewer";
import type { ReplyQuery } from "@/schemas/reply";
import { db } from "@/server/db";
import { missing, notAllowed } from "@/server/errors";

/** Removes a saved reply, for the whole staff. One that somebody else has removed already is missed. */
export async function removeReply(viewer: Viewer, { id }: ReplyQuery): Promise<{ id: number }> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  const { count } = await db().savedReply.deleteMany({ where: { id } });
  if (count === 0) throw missing("no_reply");
  return { id };
}
