import { deleteWebhookEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { deleteWebhook } from "@/server/webhooks/delete-webhook";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(deleteWebhookEndpoint, deleteWebhook);
