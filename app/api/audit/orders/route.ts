import { listAuditedEventsEndpoint } from "@/schemas/endpoints/audit";
import { listAuditedEvents } from "@/server/audit/list-audited-events";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listAuditedEventsEndpoint, listAuditedEvents);
