import { STICKERS, stickerPath } from "@/domain/sticker";
import { wordsIn } from "@/i18n/translate";
import type { StickerOffer } from "@/schemas/message";
import { absolute } from "@/server/attachments/addresses";
import type { Caller } from "@/server/caller";

/** The stickers that a message may consist of, with their titles in the caller's language. */
export async function listStickers({ locale }: Caller): Promise<StickerOffer[]> {
  const words = wordsIn(locale);
  return STICKERS.map((name) => ({
    name,
    title: words(`sticker.${name}`),
    url: absolute(stickerPath(name)),
  }));
}
