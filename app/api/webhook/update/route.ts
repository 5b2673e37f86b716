import { updateWebhookEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { updateWebhook } from "@/server/webhooks/update-webhook";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(updateWebhookEndpoint, updateWebhook);
