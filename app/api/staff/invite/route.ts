import { inviteColleagueEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { inviteColleague } from "@/server/staff/invite-colleague";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(inviteColleagueEndpoint, inviteColleague);
