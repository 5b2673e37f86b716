import * as z from "zod";
import { endpoint } from "../endpoint";
import { OWN_STICKER, SHIPPED, STICKER } from "../examples/sticker";
import {
  PackSticker,
  StickerChange,
  StickerDraft,
  StickerOffer,
  StickerOrder,
  StickerQuery,
  StickersArranged,
} from "../sticker";

export const listStickersEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/stickers",
  summary: "List the stickers that a message may consist of",
  about:
    "Send the `name` as the `content` of a message of type `sticker`. Without an account there are only those that ship: the shop's own pictures are for those who may talk to it, by an account or a link.",
  access: "public",
  data: z.array(StickerOffer),
  example: { input: {}, data: [STICKER] },
});

const { id, name, url: image } = OWN_STICKER;

export const listPackEndpoint = endpoint({
  method: "GET",
  path: "/api/sticker/list",
  summary: "List the shop's stickers, hidden ones too (owner)",
  about: "For the owner alone (`1002`), in the order in which they are offered.",
  data: z.array(PackSticker),
  example: { input: {}, data: [OWN_STICKER, SHIPPED] },
});

export const addStickerEndpoint = endpoint({
  method: "POST",
  path: "/api/sticker/add",
  summary: "Make a picture a sticker of the shop's (owner)",
  about:
    "For the owner alone (`1002`). Upload the picture first. It comes last, and from then on everybody who may talk to the shop sees it. `-1` with `data.fields` when the name is another sticker's, or the picture is too large or too small.",
  input: StickerDraft,
  data: PackSticker,
  example: { input: { name, image }, data: OWN_STICKER },
});

export const changeStickerEndpoint = endpoint({
  method: "POST",
  path: "/api/sticker/change",
  summary: "Rename a sticker of the shop's own, hide one or offer it again (owner)",
  about:
    "For the owner alone (`1002`). Those that ship keep their names. Messages that were sent stay as they are, with the name that they were sent under.",
  input: StickerChange,
  data: PackSticker,
  example: { input: { id, hidden: true }, data: { ...OWN_STICKER, hidden: true } },
});

export const arrangeStickersEndpoint = endpoint({
  method: "POST",
  path: "/api/sticker/arrange",
  summary: "Put the stickers in order (owner)",
  about: "For the owner alone (`1002`). Those that are named come first, in this order; then the others.",
  input: StickerOrder,
  data: StickersArranged,
  example: { input: { ids: [id, SHIPPED.id] }, data: { ids: [id, SHIPPED.id] } },
});

export const removeStickerEndpoint = endpoint({
  method: "POST",
  path: "/api/sticker/remove",
  summary: "Remove a sticker of the shop's own (owner)",
  about:
    "For the owner alone (`1002`). It cannot be sent any more; messages that were sent keep showing it. Those that ship can be hidden.",
  input: StickerQuery,
  data: PackSticker.pick({ id: true }),
  example: { input: { id }, data: { id } },
});
