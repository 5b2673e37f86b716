import { countNotificationsEndpoint } from "@/schemas/endpoints/notifications";
import { route } from "@/server/http/route";
import { countNotifications } from "@/server/notifications/count-notifications";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  countNotificationsEndpoint,
  countNotifications,
);
