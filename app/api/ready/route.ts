import { readyEndpoint } from "@/schemas/endpoints/service";
import { ready } from "@/server/health";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(readyEndpoint, ready);
