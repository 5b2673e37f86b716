import { resolvePinEndpoint } from "@/schemas/endpoints/sketches";
import { route } from "@/server/http/route";
import { resolvePin } from "@/server/sketches/resolve-pin";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(resolvePinEndpoint, resolvePin);
