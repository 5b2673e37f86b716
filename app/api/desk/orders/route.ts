import { listDeskEndpoint } from "@/schemas/endpoints/desk";
import { listDesk } from "@/server/desk/list-desk";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listDeskEndpoint, listDesk);
