import type { Viewer } from "@/domain/viewer";
import type { PackSticker, StickerChange } from "@/schemas/sticker";
import { audit } from "@/server/audit/audit";
import { invalidField } from "@/server/errors";
import { changePack, findInPack, refuseTaken } from "./change-pack";
import { toPackSticker, WITH_PICTURE } from "./sticker-dto";

/**
 * Renames one of the shop's own stickers, hides one or offers it again. For the owner alone. Refuses, as a bad field, a
 * name that is taken, and one for a sticker that ships.
 */
export async function changeSticker(
  viewer: Viewer,
  { id, name, hidden }: StickerChange,
): Promise<PackSticker> {
  return changePack(viewer, async (tx) => {
    const before = await findInPack(tx, id);
    const renamed = name !== undefined && name !== before.name;
    if (renamed && before.attachmentId === null) throw invalidField("name", "sticker_ships");
    if (renamed) await refuseTaken(tx, name, id);
    const row = await tx.sticker.update({ where: { id }, data: { name, hidden }, include: WITH_PICTURE });
    const about = { id, name: row.name };
    if (renamed) await audit(viewer, "sticker_renamed", about);
    if (row.hidden !== before.hidden)
      await audit(viewer, row.hidden ? "sticker_hidden" : "sticker_offered", about);
    return toPackSticker(row, viewer.locale);
  });
}
