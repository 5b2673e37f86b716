import { listVersionsEndpoint } from "@/schemas/endpoints/messages";
import { route } from "@/server/http/route";
import { listVersions } from "@/server/messages/list-versions";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listVersionsEndpoint, listVersions);
