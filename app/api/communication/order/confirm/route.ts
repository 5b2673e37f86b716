import { confirmOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { confirmOrder } from "@/server/orders/confirm-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(confirmOrderEndpoint, confirmOrder);
