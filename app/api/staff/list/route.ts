import { listStaffEndpoint } from "@/schemas/endpoints/staff";
import { route } from "@/server/http/route";
import { listStaff } from "@/server/staff/list-staff";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listStaffEndpoint, listStaff);
