import * as z from "zod";
import { STICKER_LIMITS } from "@/domain/sticker";
import { Address, Id, Name } from "./common";

const { bytes, leastSide, mostSide } = STICKER_LIMITS;

/** One of the shop's stickers, for whoever picks one. */
export const StickerOffer = z
  .object({
    name: z.string().meta({ description: "The `content` of a message of type sticker" }),
    title: z.string().meta({
      description: "What it says: of those that ship in the caller's language, of the shop's own its name",
    }),
    url: z.string().meta({ description: "The absolute address of its picture" }),
  })
  .meta({ id: "Sticker" });
export type StickerOffer = z.output<typeof StickerOffer>;

/** The same for the owner, who keeps the pack. */
export const PackSticker = StickerOffer.extend({
  id: z.int(),
  own: z.boolean().meta({ description: "A picture of the shop's own, and none of those that ship" }),
  hidden: z.boolean().meta({ description: "It is not offered, and cannot be sent" }),
}).meta({ id: "PackSticker" });
export type PackSticker = z.output<typeof PackSticker>;

const StickerName = Name(1, 40).meta({
  description: "What the picture says, in words: who sees no picture reads it. No other sticker has it",
  examples: ["Fresh from the kiln"],
});

export const StickerDraft = z.object({
  name: StickerName,
  image: Address.meta({
    description: `One of your uploaded pictures, by its \`file_location\`: ${leastSide} to ${mostSide} pixels on each side, at most ${bytes / 1024 ** 2} MB`,
  }),
});
export type StickerDraft = z.output<typeof StickerDraft>;

/** What is left out stays. */
export const StickerChange = z.object({
  id: Id,
  name: StickerName.optional().meta({ description: "Of one of the shop's own" }),
  hidden: z.boolean().optional(),
});
export type StickerChange = z.output<typeof StickerChange>;

/** The same where the name alone is changed. */
export const StickerRenaming = z.object({ id: Id, name: StickerName });

export const StickerQuery = z.object({ id: Id });
export type StickerQuery = z.output<typeof StickerQuery>;

export const StickerOrder = z.object({ ids: z.array(Id).min(1).max(1000) });
export type StickerOrder = z.output<typeof StickerOrder>;

export const StickersArranged = z.object({
  ids: z.array(z.int()).meta({ description: "All stickers, in their order" }),
});
export type StickersArranged = z.output<typeof StickersArranged>;
