import { revokeInvitationEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { revokeInvitation } from "@/server/staff/revoke-invitation";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(revokeInvitationEndpoint, revokeInvitation);
