import { paySaleEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { paySale } from "@/server/sales/pay-sale";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(paySaleEndpoint, paySale);
