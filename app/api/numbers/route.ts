import { getNumbersEndpoint } from "@/schemas/endpoints/numbers";
import { route } from "@/server/http/route";
import { getNumbers } from "@/server/numbers/get-numbers";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getNumbersEndpoint, getNumbers);
