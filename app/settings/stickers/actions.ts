"use server";

import { refresh } from "next/cache";
import type * as z from "zod";
import { StickerChange, StickerDraft, StickerOrder, StickerQuery } from "@/schemas/sticker";
import { action } from "@/server/http/action";
import { addSticker } from "@/server/stickers/add-sticker";
import { arrangeStickers } from "@/server/stickers/arrange-stickers";
import { changeSticker } from "@/server/stickers/change-sticker";
import { removeSticker } from "@/server/stickers/remove-sticker";

const addOne = action("add_sticker", StickerDraft, addSticker);
const changeOne = action("change_sticker", StickerChange, changeSticker);
const removeOne = action("remove_sticker", StickerQuery, removeSticker);
const place = action("arrange_stickers", StickerOrder, arrangeStickers);

/** Added once for each key; the list is drawn anew. */
export async function add(input: z.input<typeof StickerDraft>, key?: string) {
  const result = await addOne(input, key);
  if (result.ok) refresh();
  return result;
}

/** The list is drawn anew, also when another owner has removed it already. */
export async function change(input: z.input<typeof StickerChange>) {
  const result = await changeOne(input);
  if (result.ok || result.kind === "missing") refresh();
  return result;
}

export async function remove(input: z.input<typeof StickerQuery>, key?: string) {
  const result = await removeOne(input, key);
  if (result.ok || result.kind === "missing") refresh();
  return result;
}

export async function arrange(input: z.input<typeof StickerOrder>) {
  const result = await place(input);
  refresh();
  return result;
}
