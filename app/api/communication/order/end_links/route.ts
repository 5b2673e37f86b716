import { endLinksEndpoint } from "@/schemas/endpoints/links";
import { route } from "@/server/http/route";
import { endLinks } from "@/server/links/end-links";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(endLinksEndpoint, endLinks);
