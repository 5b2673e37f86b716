import { listNotificationsEndpoint } from "@/schemas/endpoints/notifications";
import { route } from "@/server/http/route";
import { listNotifications } from "@/server/notifications/list-notifications";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listNotificationsEndpoint, listNotifications);
