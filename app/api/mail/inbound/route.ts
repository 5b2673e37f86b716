import { inboundMailRoute } from "@/server/http/inbound-mail-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = inboundMailRoute;
