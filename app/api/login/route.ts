import { loginEndpoint } from "@/schemas/endpoints/accounts";
import { login } from "@/server/accounts/login";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(loginEndpoint, login);
