/** The shop's own stickers, by the name that a message carries as its content. Their titles stand in `i18n/`. */
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

/** The path of a sticker's picture on this site. */
export function stickerPath(name: Sticker): string {
  return `/stickers/${name}.svg`;
}

/** Whether a sticker of this name is in the set. */
export function isSticker(name: string): name is Sticker {
  return STICKERS.some((known) => known === name);
}
