import { listCostsEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { listCosts } from "@/server/quotes/list-costs";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listCostsEndpoint, listCosts);
