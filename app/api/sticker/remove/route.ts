import { removeStickerEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { removeSticker } from "@/server/stickers/remove-sticker";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(removeStickerEndpoint, removeSticker);
