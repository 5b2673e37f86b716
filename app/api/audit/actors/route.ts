import { listActorsEndpoint } from "@/schemas/endpoints/audit";
import { findActors } from "@/server/audit/find-actors";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listActorsEndpoint, findActors);
