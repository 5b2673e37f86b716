import { cancelOrderEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { cancelOrder } from "@/server/orders/cancel-order";

export const POST = route(cancelOrderEndpoint, cancelOrder);
