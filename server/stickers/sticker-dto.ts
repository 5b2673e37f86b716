import { isSticker, stickerPath } from "@/domain/sticker";
import type { Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { PackSticker, StickerOffer } from "@/schemas/sticker";
import { absolute, uploadPath } from "@/server/attachments/addresses";
import type { Prisma } from "@/server/db";

/** What of a sticker is read with it. */
export const WITH_PICTURE = { attachment: { select: { key: true } } } as const;

export type StickerRow = Prisma.StickerGetPayload<{ include: typeof WITH_PICTURE }>;

/** The path of a sticker's picture on this site, or null of one that this version does not know. */
export function picturePath({ name, attachment }: Pick<StickerRow, "name" | "attachment">): string | null {
  if (attachment) return uploadPath(attachment.key);
  return isSticker(name) ? stickerPath(name) : null;
}

/** A sticker as it is offered, with its title in the reader's language. */
export function toOffer(row: StickerRow, locale: Locale): StickerOffer {
  const { name, attachment } = row;
  const title = !attachment && isSticker(name) ? wordsIn(locale)(`sticker.${name}`) : name;
  return { name, title, url: absolute(picturePath(row) ?? "/") };
}

/** A sticker as the owner finds it. */
export function toPackSticker(row: StickerRow, locale: Locale): PackSticker {
  return { id: row.id, ...toOffer(row, locale), own: row.attachmentId !== null, hidden: row.hidden };
}
