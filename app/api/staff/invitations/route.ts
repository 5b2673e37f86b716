import { listInvitationsEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { listInvitations } from "@/server/staff/list-invitations";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listInvitationsEndpoint, listInvitations);
