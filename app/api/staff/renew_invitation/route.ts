import { renewInvitationEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { renewInvitation } from "@/server/staff/renew-invitation";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(renewInvitationEndpoint, renewInvitation);
