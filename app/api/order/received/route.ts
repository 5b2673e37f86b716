import { receiveDeliveryEndpoint } from "@/schemas/endpoints/sales";
import { route } from "@/server/http/route";
import { receiveDelivery } from "@/server/sales/receive-delivery";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(receiveDeliveryEndpoint, receiveDelivery);
