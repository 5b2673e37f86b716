import { registerEndpoint } from "@/schemas/endpoints/accounts";
import { register } from "@/server/accounts/register";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(registerEndpoint, register);
