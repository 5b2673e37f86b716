import { changeStickerEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { changeSticker } from "@/server/stickers/change-sticker";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(changeStickerEndpoint, changeSticker);
