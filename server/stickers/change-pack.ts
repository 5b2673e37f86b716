import { canManageShop } from "@/domain/shop";
import { isSticker } from "@/domain/sticker";
import type { Viewer } from "@/domain/viewer";
import { type Tx, transaction } from "@/server/db";
import { invalidField, missing, notAllowed } from "@/server/errors";
import { type StickerRow, WITH_PICTURE } from "./sticker-dto";

/** Does something to the pack, for the owner alone; nobody else changes it meanwhile. */
export function changePack<T>(viewer: Viewer, change: (tx: Tx) => Promise<T>): Promise<T> {
  if (!canManageShop(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    // Two at once would both find a name free, and the place behind the last.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
    return change(tx);
  });
}

/** A sticker of the pack. Refuses, as missing, one that is not in it. */
export async function findInPack(tx: Tx, id: number): Promise<StickerRow> {
  const row = await tx.sticker.findFirst({ where: { id, removed: false }, include: WITH_PICTURE });
  if (!row) throw missing("no_sticker");
  return row;
}

/** Refuses, as a bad field, a name that another sticker has: messages call them by it. */
export async function refuseTaken(tx: Tx, name: string, id?: number): Promise<void> {
  const taken = await tx.sticker.findFirst({
    where: { removed: false, id: { not: id }, name: { equals: name, mode: "insensitive" } },
    select: { id: true },
  });
  if (taken || isSticker(name)) throw invalidField("name", "sticker_name_taken");
}
