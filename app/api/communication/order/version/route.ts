import { orderVersionEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { getOrderVersion } from "@/server/orders/get-order-version";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(orderVersionEndpoint, getOrderVersion);
