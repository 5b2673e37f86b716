import { renewLinkEndpoint } from "@/schemas/endpoints/guests";
import { renewLink } from "@/server/guests/renew-link";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(renewLinkEndpoint, renewLink);
