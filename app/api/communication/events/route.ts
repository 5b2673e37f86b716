import { listEventsEndpoint } from "@/schemas/endpoints/events";
import { listEvents } from "@/server/events/list-events";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listEventsEndpoint, listEvents);
