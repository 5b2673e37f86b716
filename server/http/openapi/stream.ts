import type { Endpoint } from "@/schemas/endpoint";
import type { FeedEvent } from "@/schemas/event";
import type { Json } from "./json-schema";

export const LAST_EVENT_ID = {
  name: "Last-Event-ID",
  in: "header",
  required: false,
  description:
    "The last `id` that you heard: browsers send it by themselves. It counts for more than `after`",
  schema: { type: "integer", minimum: 0 },
};

/** Server-sent events as the document can tell of them: as text, with one of them as an example. */
export function streamOf({ example, data }: Endpoint): Json {
  const fact = example.data as FeedEvent;
  const { after = 0 } = example.input as { after?: number };
  const told = `id: ${fact.cursor}\nevent: ${fact.type}\ndata: ${JSON.stringify(fact)}`;
  const schema = {
    type: "string",
    description: `Server-sent events; each \`data\` is one \`${data.meta()?.id}\``,
  };
  return { "text/event-stream": { schema, example: `retry: 2000\nid: ${after}\n\n${told}\n\n` } };
}
