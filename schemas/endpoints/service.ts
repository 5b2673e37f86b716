import * as z from "zod";
import { endpoint } from "../endpoint";

export const healthEndpoint = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether the process is alive",
  about: "For whatever watches the process. It does not look at the database.",
  access: "anonymous",
  counted: false,
  data: z.object({ alive: z.literal(true) }),
  example: { input: {}, data: { alive: true } },
});

export const readyEndpoint = endpoint({
  method: "GET",
  path: "/api/ready",
  summary: "Whether the database is there and migrated",
  about: "For a load balancer: `503` until the database is there and migrated.",
  access: "anonymous",
  counted: false,
  data: z.object({ migrations: z.int() }),
  example: { input: {}, data: { migrations: 12 } },
});
