import { sideOf, type Viewer } from "@/domain/viewer";
import type { ReplyQuery } from "@/schemas/reply";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { missing, notAllowed } from "@/server/errors";

/** Removes a saved reply, for the whole staff. One that somebody else has removed already is missed. */
export async function removeReply(viewer: Viewer, { id }: ReplyQuery): Promise<{ id: number }> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  return transaction(async (tx) => {
    const found = await tx.savedReply.findUnique({ where: { id } });
    const { count } = await tx.savedReply.deleteMany({ where: { id } });
    if (!found || count === 0) throw missing("no_reply");
    await audit(viewer, "reply_removed", { id, name: found.name });
    return { id };
  });
}
