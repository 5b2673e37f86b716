import { listPackEndpoint } from "@/schemas/endpoints/stickers";
import { route } from "@/server/http/route";
import { listPack } from "@/server/stickers/list-pack";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listPackEndpoint, listPack);
