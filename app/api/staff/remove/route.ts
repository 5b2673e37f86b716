import { removeColleagueEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { removeColleague } from "@/server/staff/remove-colleague";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(removeColleagueEndpoint, removeColleague);
