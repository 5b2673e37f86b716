import type { PackSticker, StickerOffer } from "../sticker";

/** A sticker to answer with. */
export const STICKER = {
  name: "thank_you",
  title: "Thank you",
  url: "https://shop.example/stickers/thank_you.svg",
} satisfies StickerOffer;

/** The same as the owner finds it. */
export const SHIPPED = { ...STICKER, id: 2, own: false, hidden: false } satisfies PackSticker;

/** One that the shop has made itself. */
export const OWN_STICKER = {
  id: 13,
  name: "Fresh from the bench",
  title: "Fresh from the bench",
  url: "https://shop.example/api/attachment/file/7hT2vK9xQ4mB1nWcZr5A0g",
  own: true,
  hidden: false,
} satisfies PackSticker;
