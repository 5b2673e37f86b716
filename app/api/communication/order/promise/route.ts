import { promiseDayEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { promiseDay } from "@/server/orders/promise-day";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(promiseDayEndpoint, promiseDay);
