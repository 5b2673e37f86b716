import * as z from "zod";
import { AuditActor, AuditedEvents, AuditedEventsQuery, AuditPage, AuditQuery } from "../audit";
import { endpoint } from "../endpoint";
import { AUDIT_PAGE, AUDITED_EVENTS } from "../examples/audit";

export const listAuditEndpoint = endpoint({
  method: "GET",
  path: "/api/audit/list",
  summary: "Read who did what in running the shop, newest first",
  about:
    "For the owner alone (`1002`). Settings, products, staff, API keys, webhooks, passwords and sign-ins that were locked; what was done with orders is in `/api/audit/orders`. Nothing in it is ever changed.",
  input: AuditQuery,
  data: AuditPage,
  example: { input: { user_id: 1 }, data: AUDIT_PAGE },
});

export const listAuditedEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/audit/orders",
  summary: "Read what those who work here did with orders, newest first",
  about:
    "For the owner alone (`1002`): the events of all orders that staff and owners caused, with where the call came from, which is kept of nobody else.",
  input: AuditedEventsQuery,
  data: AuditedEvents,
  example: { input: { user_id: 1, only: "decisions" }, data: AUDITED_EVENTS },
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
