import { getOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { getOrder } from "@/server/orders/get-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getOrderEndpoint, getOrder);
