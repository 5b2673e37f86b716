import { acceptInvitationEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { acceptInvitation } from "@/server/staff/accept-invitation";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(acceptInvitationEndpoint, acceptInvitation);
