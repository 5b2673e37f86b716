import { reopenOrderEndpoint } from "@/schemas/endpoints";
import { route } from "@/server/http/route";
import { reopenOrder } from "@/server/orders/reopen-order";

export const POST = route(reopenOrderEndpoint, reopenOrder);
