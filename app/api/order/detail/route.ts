import { getSaleEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { getSale } from "@/server/sales/get-sale";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getSaleEndpoint, getSale);
