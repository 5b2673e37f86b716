import { arrangeStickersEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { arrangeStickers } from "@/server/stickers/arrange-stickers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(arrangeStickersEndpoint, arrangeStickers);
