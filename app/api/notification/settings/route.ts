import { getNotificationSettingsEndpoint } from "@/schemas/endpoints/notifications";
import { route } from "@/server/http/route";
import { getNotificationSettings } from "@/server/notifications/get-settings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  getNotificationSettingsEndpoint,
  getNotificationSettings,
);
