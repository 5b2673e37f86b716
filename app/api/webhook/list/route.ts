import { listWebhooksEndpoint } from "@/schemas/endpoints/webhooks";
import { route } from "@/server/http/route";
import { listWebhooks } from "@/server/webhooks/list-webhooks";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(listWebhooksEndpoint, listWebhooks);
