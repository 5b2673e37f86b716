import { changeRoleEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { changeRole } from "@/server/staff/change-role";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(changeRoleEndpoint, changeRole);
