import { testWebhookEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { testWebhook } from "@/server/webhooks/test-webhook";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(testWebhookEndpoint, testWebhook);
