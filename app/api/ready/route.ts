import { readyEndpoint } from "@/schemas/endpoints";
import { ready } from "@/server/health";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(readyEndpoint, ready);
