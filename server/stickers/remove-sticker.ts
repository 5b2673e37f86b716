import type { Viewer } from "@/domain/viewer";
import type { StickerQuery } from "@/schemas/sticker";
import { audit } from "@/server/audit/audit";
import { conflict } from "@/server/errors";
import { changePack, findInPack } from "./change-pack";

/**
 * Takes one of the shop's own stickers out of the pack; messages keep showing its picture. For the owner alone. Refuses, as
 * a conflict, one that ships.
 */
export async function removeSticker(viewer: Viewer, { id }: StickerQuery): Promise<StickerQuery> {
  return changePack(viewer, async (tx) => {
    const { name, attachmentId } = await findInPack(tx, id);
    if (attachmentId === null) throw conflict("sticker_stays");
    await tx.sticker.update({ where: { id }, data: { removed: true } });
    await audit(viewer, "sticker_removed", { id, name });
    return { id };
  });
}
