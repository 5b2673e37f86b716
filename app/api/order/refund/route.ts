import { refundSaleEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { refundSale } from "@/server/sales/refund-sale";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(refundSaleEndpoint, refundSale);
