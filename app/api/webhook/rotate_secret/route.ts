import { rotateWebhookSecretEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { rotateWebhookSecret } from "@/server/webhooks/rotate-webhook-secret";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  rotateWebhookSecretEndpoint,
  rotateWebhookSecret,
);
