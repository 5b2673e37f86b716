import { listCalendarEndpoint } from "@/schemas/endpoints/desk";
import { listCalendar } from "@/server/desk/list-calendar";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listCalendarEndpoint, listCalendar);
