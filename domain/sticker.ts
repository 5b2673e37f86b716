/** The stickers that ship, by the name that a message carries as its content. Their titles stand in `i18n/`. */
export const STICKERS = [
  "hello",
  "thank_you",
  "thumbs_up",
  "looks_great",
  "heart",
  "idea",
  "question",
  "measure",
  "at_work",
  "one_moment",
  "on_its_way",
  "party",
] as const;
export type Sticker = (typeof STICKERS)[number];

/** What a shop's own sticker may be: stored bytes, and pixels of each side. */
export const STICKER_LIMITS = { bytes: 1024 * 1024, leastSide: 64, mostSide: 1024, own: 100 } as const;

/** The path on this site of the picture of a sticker that ships. */
export function stickerPath(name: Sticker): string {
  return `/stickers/${name}.svg`;
}

/** Whether a sticker of this name ships. */
export function isSticker(name: string): name is Sticker {
  return STICKERS.some((known) => known === name);
}

/** Why an uploaded picture cannot be a sticker, or null when it can. */
export function stickerBlocked({
  size,
  width,
  height,
}: {
  size: number;
  width: number;
  height: number;
}): "sticker_large" | "sticker_sides" | null {
  const { bytes, leastSide, mostSide } = STICKER_LIMITS;
  if (Math.min(width, height) < leastSide || Math.max(width, height) > mostSide) return "sticker_sides";
  return size > bytes ? "sticker_large" : null;
}
