import { listStickersEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { listStickers } from "@/server/messages/list-stickers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listStickersEndpoint, listStickers);
