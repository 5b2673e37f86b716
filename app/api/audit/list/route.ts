import { listAuditEndpoint } from "@/schemas/endpoints/audit";
import { listAudit } from "@/server/audit/list-audit";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listAuditEndpoint, listAudit);
