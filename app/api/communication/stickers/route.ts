import { listStickersEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { listStickers } from "@/server/stickers/list-stickers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listStickersEndpoint, listStickers);
