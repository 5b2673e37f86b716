import { createWebhookEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { createWebhook } from "@/server/webhooks/create-webhook";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(createWebhookEndpoint, createWebhook);
