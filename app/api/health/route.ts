import { healthEndpoint } from "@/schemas/endpoints/service";
import { health } from "@/server/health";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(healthEndpoint, health);
