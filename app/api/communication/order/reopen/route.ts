import { reopenOrderEndpoint } from "@/schemas/endpoints/quotes";
import { route } from "@/server/http/route";
import { reopenOrder } from "@/server/orders/reopen-order";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(reopenOrderEndpoint, reopenOrder);
