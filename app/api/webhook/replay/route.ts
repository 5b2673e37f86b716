import { replayWebhookDeliveryEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { replayWebhookDelivery } from "@/server/webhooks/replay-webhook-delivery";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  replayWebhookDeliveryEndpoint,
  replayWebhookDelivery,
);
