import { addStickerEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { addSticker } from "@/server/stickers/add-sticker";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(addStickerEndpoint, addSticker);
