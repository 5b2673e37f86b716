import { readOrderEndpoint } from "@/schemas/endpoints/orders";
import { route } from "@/server/http/route";
import { markRead } from "@/server/messages/mark-read";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(readOrderEndpoint, markRead);
