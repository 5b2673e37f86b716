import { getAccessEndpoint } from "@/schemas/endpoints/guests";
import { getAccess } from "@/server/guests/get-access";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getAccessEndpoint, getAccess);
