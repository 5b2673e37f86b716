import { listSalesEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { listSales } from "@/server/sales/list-sales";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listSalesEndpoint, listSales);
