import { db } from "@/server/db";
import { picturePath, type StickerRow, WITH_PICTURE } from "./sticker-dto";

/** The shop's stickers in their order, also those that are hidden. */
export async function findStickers(): Promise<StickerRow[]> {
  const rows = await db().sticker.findMany({
    where: { removed: false },
    include: WITH_PICTURE,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.filter((row) => picturePath(row) !== null);
}
