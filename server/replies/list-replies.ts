import { sideOf, type Viewer } from "@/domain/viewer";
import type { SavedReply } from "@/schemas/reply";
import { db } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { toReply } from "./reply-dto";

/** The saved replies, which are the whole staff's, by name. */
export async function listReplies(viewer: Viewer): Promise<SavedReply[]> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  return (await db().savedReply.findMany({ orderBy: { name: "asc" } })).map(toReply);
}
