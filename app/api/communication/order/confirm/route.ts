import { confirmOrderEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { confirmOrder } from "@/server/orders/confirm-order";

export const POST = route(confirmOrderEndpoint, confirmOrder);
