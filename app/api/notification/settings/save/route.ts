import { saveNotificationSettingsEndpoint } from "@/schemas/endpoints/notifications";
import { route } from "@/server/http/route";
import { saveNotificationSettings } from "@/server/notifications/save-settings";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  saveNotificationSettingsEndpoint,
  saveNotificationSettings,
);
