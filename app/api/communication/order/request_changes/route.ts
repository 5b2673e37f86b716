import { requestChangesEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { requestChanges } from "@/server/quotes/request-changes";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(requestChangesEndpoint, requestChanges);
