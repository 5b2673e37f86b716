import { assignOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { assignOrder } from "@/server/orders/assign-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(assignOrderEndpoint, assignOrder);
