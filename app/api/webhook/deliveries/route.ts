import { listWebhookDeliveriesEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { listWebhookDeliveries } from "@/server/webhooks/list-webhook-deliveries";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  listWebhookDeliveriesEndpoint,
  listWebhookDeliveries,
);
