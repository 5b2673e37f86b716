import { cancelSaleEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { cancelSale } from "@/server/sales/cancel-sale";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(cancelSaleEndpoint, cancelSale);
