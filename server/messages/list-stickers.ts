import { STICKERS, stickerPath } from "@/domain/sticker";
import { wordsIn } from "@/i18n/translate";
import type { StickerOffer } from "@/schemas/message";
import { absolute } from "@/server/attachments/addresses";
import type { Caller } from "@/server/caller";
import { seenByVisitors } from "@/server/shop";

/** The stickers that the shop offers, with their titles in the caller's language: all of them or none. */
export async function listStickers({ locale }: Caller): Promise<StickerOffer[]> {
  if (!(await seenByVisitors.shop()).stickers) return [];
  const words = wordsIn(locale);
  return STICKERS.map((name) => ({
    name,
    title: words(`sticker.${name}`),
    url: absolute(stickerPath(name)),
  }));
}
