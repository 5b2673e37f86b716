import { getAccountEndpoint } from "@/schemas/endpoints/accounts";
import { getAccount } from "@/server/accounts/get-account";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getAccountEndpoint, getAccount);
