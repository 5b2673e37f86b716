import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { PackSticker } from "@/schemas/sticker";
import { notAllowed } from "@/server/errors";
import { findStickers } from "./find-stickers";
import { toPackSticker } from "./sticker-dto";

/** The shop's stickers in their order, hidden ones too. For the owner alone. */
export async function listPack(viewer: Viewer): Promise<PackSticker[]> {
  if (!canManageShop(viewer)) throw notAllowed();
  return (await findStickers()).map((row) => toPackSticker(row, viewer.locale));
}
