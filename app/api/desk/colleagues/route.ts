import { listColleaguesEndpoint } from "@/schemas/endpoints/desk";
import { listColleagues } from "@/server/desk/list-colleagues";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listColleaguesEndpoint, listColleagues);
