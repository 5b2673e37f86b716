import { openCardPageEndpoint } from "@/schemas/endpoints/cards";
import { route } from "@/server/http/route";
import { openCardPage } from "@/server/payments/open-card-page";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(openCardPageEndpoint, openCardPage);
