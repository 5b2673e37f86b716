import { assignOrdersEndpoint } from "@/schemas/endpoints/desk";
import { assignOrders } from "@/server/desk/assign-orders";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(assignOrdersEndpoint, assignOrders);
