import { reopenOrderEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { reopenOrder } from "@/server/orders/reopen-order";

export const { GET, POST, PUT, PATCH, DELETE } = route(reopenOrderEndpoint, reopenOrder);
