import * as z from "zod";
import { AuditActor, AuditPage, AuditQuery } from "../audit";
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

export const listActorsEndpoint = endpoint({
  method: "GET",
  path: "/api/audit/actors",
  summary: "List who appears in the record of who did what",
  about:
    "For the owner alone (`1002`), by name, also those who have left: their `id` is what `user_id` takes.",
  data: z.array(AuditActor),
  example: { input: {}, data: [{ id: 1, name: "Wei Zhang" }] },
});
