"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { ReplyDraft, ReplyQuery } from "@/schemas/reply";
import { action } from "@/server/http/action";
import { removeReply } from "@/server/replies/remove-reply";
import { saveReply } from "@/server/replies/save-reply";

const saveOne = action("save_reply", ReplyDraft, saveReply);
const removeOne = action("remove_reply", ReplyQuery, removeReply);

/** Saved once for each key; the list is drawn anew. */
export async function save(input: z.input<typeof ReplyDraft>, key?: string) {
  const result = await saveOne(input, key);
  if (result.ok) refresh();
  return result;
}

/** The list is drawn anew, also when a colleague has removed it already. */
export async function remove(input: z.input<typeof ReplyQuery>, key?: string) {
  const result = await removeOne(input, key);
  if (result.ok || result.kind === "missing") refresh();
  return result;
}
