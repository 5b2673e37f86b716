import { checkCardPageEndpoint } from "@/schemas/endpoints/cards";
import { route } from "@/server/http/route";
import { checkCardPage } from "@/server/payments/check-card-page";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(checkCardPageEndpoint, checkCardPage);
