import { countViewsEndpoint } from "@/schemas/endpoints/desk";
import { countViews } from "@/server/desk/count-views";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(countViewsEndpoint, countViews);
