import type { Viewer } from "@/domain/viewer";
import type { StickerOffer } from "@/schemas/sticker";
import type { Caller } from "@/server/caller";
import { readElsewhere } from "@/server/db";
import { findShop, seenByVisitors } from "@/server/shop";
import { findStickers } from "./find-stickers";
import { toOffer } from "./sticker-dto";

/**
 * The stickers that the shop offers, with their titles in the caller's language; none where it offers none at all. Who has
 * neither an account nor a link finds only those that ship.
 */
export async function listStickers({ viewer, locale }: Caller): Promise<StickerOffer[]> {
  if (!(await seenByVisitors.shop()).stickers) return [];
  const rows = await readElsewhere(findStickers);
  return rows
    .filter(({ hidden, attachmentId }) => !hidden && (viewer || attachmentId === null))
    .map((row) => toOffer(row, locale));
}

/** What somebody who writes to the shop may pick from; none where it offers none at all. */
export async function stickersFor({ locale }: Viewer): Promise<StickerOffer[]> {
  const [shop, rows] = await Promise.all([findShop(), findStickers()]);
  return shop.stickers ? rows.filter(({ hidden }) => !hidden).map((row) => toOffer(row, locale)) : [];
}
