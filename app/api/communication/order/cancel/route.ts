import { cancelOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { cancelOrder } from "@/server/orders/cancel-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(cancelOrderEndpoint, cancelOrder);
