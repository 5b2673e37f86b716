import { orderForCustomerEndpoint } from "@/schemas/endpoints/guests";
import { orderForCustomer } from "@/server/guests/order-for-customer";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(orderForCustomerEndpoint, orderForCustomer);
