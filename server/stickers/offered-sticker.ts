import { db } from "@/server/db";
import { invalidField } from "@/server/errors";
import { findShop } from "@/server/shop";
import { picturePath, WITH_PICTURE } from "./sticker-dto";

/**
 * A sticker as a message keeps it: its name as it is then, and where its picture is. Refuses, as a bad field, what the shop
 * does not offer.
 */
export async function offeredSticker(name: string): Promise<{ content: string; meta: { url: string } }> {
  const where = { name, removed: false, hidden: false };
  const row = await db().sticker.findFirst({ where, include: WITH_PICTURE });
  const url = row && picturePath(row);
  if (!url || !(await findShop()).stickers) throw invalidField("content", "no_sticker");
  return { content: name, meta: { url } };
}
