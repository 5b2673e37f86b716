import { sideOf, type Viewer } from "@/domain/viewer";
import type { ReplyDraft, SavedReply } from "@/schemas/reply";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { conflict, invalidField, missing, notAllowed } from "@/server/errors";
import { toReply } from "./reply-dto";

/** As many as a list still shows at once. */
const MOST_REPLIES = 200;

/**
 * Saves a reply for the whole staff, or changes the one with this id. Refuses a name that another one has as a bad field, and
 * a conflict when there are as many as there may be.
 */
export async function saveReply(viewer: Viewer, { id, name, text }: ReplyDraft): Promise<SavedReply> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  return transaction(async (tx) => {
    // Two at once would both find the name free, and room for the last one.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
    if (id !== undefined && !(await tx.savedReply.findUnique({ where: { id } }))) throw missing("no_reply");
    const taken = await tx.savedReply.findUnique({ where: { name } });
    if (taken && taken.id !== id) throw invalidField("name", "reply_name_taken");
    if (id === undefined) await refuseMore(tx);
    const data = { name, text, updatedAt: now() };
    const saved =
      id === undefined
        ? await tx.savedReply.create({ data })
        : await tx.savedReply.update({ where: { id }, data });
    await audit(viewer, "reply_saved", { id: saved.id, name });
    return toReply(saved);
  });
}

async function refuseMore(tx: Tx): Promise<void> {
  if ((await tx.savedReply.count()) >= MOST_REPLIES)
    throw conflict("too_many_replies", { most: MOST_REPLIES });
}
