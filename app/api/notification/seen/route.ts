import { seeNotificationsEndpoint } from "@/schemas/endpoints/notifications";
import { route } from "@/server/http/route";
import { seeNotifications } from "@/server/notifications/see-notifications";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(seeNotificationsEndpoint, seeNotifications);
