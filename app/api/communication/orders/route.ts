import { listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { listOrders } from "@/server/orders/list-orders";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listOrdersEndpoint, listOrders);
