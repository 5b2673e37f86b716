import { keepAccountEndpoint } from "@/schemas/endpoints/guests";
import { keepAccount } from "@/server/guests/keep-account";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(keepAccountEndpoint, keepAccount);
