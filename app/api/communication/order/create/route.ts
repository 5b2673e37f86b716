import { createOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { createOrder } from "@/server/orders/create-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(createOrderEndpoint, createOrder);
