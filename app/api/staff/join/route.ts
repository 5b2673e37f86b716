import { joinStaffEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { joinStaff } from "@/server/staff/join-staff";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(joinStaffEndpoint, joinStaff);
