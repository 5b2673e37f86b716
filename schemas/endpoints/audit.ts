import { AuditPage, AuditQuery } from "../audit";
import { endpoint } from "../endpoint";
import { AUDIT_PAGE } from "../examples/audit";

export const listAuditEndpoint = endpoint({
  method: "GET",
  path: "/api/audit/list",
  summary: "Read who did what in running the shop, newest first",
  about:
    "For the owner alone (`1002`). Settings, products, staff, API keys, webhooks, passwords and sign-ins that were locked; what was done to orders stands in their events. Nothing in it is ever changed.",
  input: AuditQuery,
  data: AuditPage,
  example: { input: { user_id: 1 }, data: AUDIT_PAGE },
});
