import { deliverSaleEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { deliverSale } from "@/server/sales/deliver-sale";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deliverSaleEndpoint, deliverSale);
