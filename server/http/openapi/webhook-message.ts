import { FEED } from "@/schemas/examples/event";
import { WEBHOOK_DELIVERY } from "@/schemas/examples/webhook";
import { WebhookMessage } from "@/schemas/webhook";
import { type Json, schemaOf } from "./json-schema";

const [data] = FEED.events;
const EXAMPLE = {
  type: WEBHOOK_DELIVERY.event_type,
  timestamp: new Date((data?.created_time ?? 0) * 1000).toISOString(),
  data,
};

const RECEIVER = `import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { readWebhook } from "./atelier";

createServer(async (request, response) => {
  try {
    const body = await text(request);
    const { type, data } = readWebhook(process.env.WEBHOOK_SECRET ?? "", request.headers, body);
    response.writeHead(204).end();
    console.log(type, "on order", data.comm_order_id);
  } catch {
    response.writeHead(401).end();
  }
}).listen(8080);`;

/** What we send to webhooks, told as the call that a receiver has to answer. */
export function webhooksWith(components: Json): Json {
  return {
    event: {
      post: {
        operationId: "webhook_event",
        summary: "An event, as your server receives it",
        description:
          "Verify it with a Standard Webhooks library before you believe it, answer with 2xx at once, and do the work afterwards: after 15 seconds it counts as failed. A message may come twice, with the same `webhook-id`, and in any order: `data.cursor` tells the order. Answer `410` and nothing more is sent. A test sent with `POST /api/webhook/test` is of type `webhook.test`.",
        tags: ["Webhooks"],
        security: [],
        parameters: [
          header("webhook-id", "The same for every attempt at one message", WEBHOOK_DELIVERY.id),
          header("webhook-timestamp", "Unix seconds of this attempt", "1795330806"),
          header(
            "webhook-signature",
            "`v1,` and the signature; two of them, separated by a space, while a rotated secret overlaps",
            "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
          ),
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: schemaOf(WebhookMessage, "output", components), example: EXAMPLE },
          },
        },
        responses: {
          "2XX": { description: "Taken. It is not sent again" },
          410: { description: "Gone for good. The webhook is switched off" },
          default: { description: "Failed. It is sent again later" },
        },
        "x-codeSamples": [{ lang: "TypeScript", label: "TypeScript", source: RECEIVER }],
      },
    },
  };
}

function header(name: string, description: string, example: string): Json {
  return { name, in: "header", required: true, description, schema: { type: "string" }, example };
}
