import { updateOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { updateOrder } from "@/server/orders/update-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(updateOrderEndpoint, updateOrder);
