import { type Endpoint, replyOf } from "@/schemas/endpoint";
import { uploadEndpoint } from "@/schemas/endpoints/uploads";
import { descriptionOf } from "./description";
import { headerRef, STANDING } from "./headers";
import { type Json, parametersOf, SCHEMAS, schemaOf } from "./json-schema";
import {
  exampleRef,
  IDEMPOTENCY_KEY,
  keepsFirstReply,
  PDF,
  problemsOf,
  type RefusalName,
  SECURITY,
} from "./parts";
import { samplesOf } from "./samples";
import { LAST_EVENT_ID, streamOf } from "./stream";
import { tagOf } from "./tags";

const REFUSED = { $ref: `${SCHEMAS}Refused` };

/** One call as the document tells it; named schemas that it needs are put into `components`. */
export function operationOf(endpoint: Endpoint, server: string, components: Json): Json {
  const { summary, access, method, path, input, example } = endpoint;
  return {
    operationId: path.replace("/api/", "").replaceAll(/[/.-]/g, "_"),
    summary,
    description: descriptionOf(endpoint),
    tags: [tagOf(path)],
    ...(access !== "signed_in" && { security: access === "public" ? [{}, ...SECURITY] : [] }),
    ...(method === "GET"
      ? { parameters: [...parametersOf(input, example.input), ...headersOf(endpoint)] }
      : {
          parameters: keepsFirstReply(endpoint) ? [IDEMPOTENCY_KEY] : [],
          requestBody: { required: true, content: bodyOf(endpoint, components) },
        }),
    responses: { 200: answerOf(endpoint, components), ...problemsOf(method) },
    "x-codeSamples": samplesOf(endpoint, server),
  };
}

/** What is asked for in headers, beside what every call may say. */
function headersOf({ answers }: Endpoint): Json[] {
  return answers === "events" ? [LAST_EVENT_ID] : [];
}

function bodyOf(endpoint: Endpoint, components: Json): Json {
  if (endpoint !== (uploadEndpoint as Endpoint)) {
    const { input, example } = endpoint;
    return { "application/json": { schema: schemaOf(input, "input", components), example: example.input } };
  }
  const file = { type: "string", contentMediaType: "application/octet-stream" };
  return {
    "multipart/form-data": { schema: { type: "object", properties: { file }, required: ["file"] } },
  };
}

function answerOf(endpoint: Endpoint, components: Json): Json {
  const { access, counted } = endpoint;
  const examples = Object.fromEntries(refusalsOf(endpoint).map((name) => [name, exampleRef(name)]));
  return {
    description: "Answered: the reply, or a refusal with its code",
    headers: {
      "X-Request-Id": headerRef("RequestId"),
      ...(access !== "anonymous" && { "Update-Token": headerRef("UpdateToken") }),
      ...(counted && STANDING),
    },
    content: contentOf(endpoint, components, examples),
  };
}

function contentOf(endpoint: Endpoint, components: Json, examples: Json): Json {
  const { answers, example, paged } = endpoint;
  const refused = { "application/json": { schema: REFUSED, examples } };
  if (answers === "events") return { ...streamOf(endpoint), ...refused };
  if (answers === "pdf") return { ...PDF, ...refused };
  if (answers === "csv")
    return { "text/csv": { schema: { type: "string" }, example: example.data }, ...refused };
  const value = { code: 0, msg: "", data: example.data, ...(paged && { total: 1 }) };
  return {
    "application/json": {
      schema: { anyOf: [schemaOf(replyOf(endpoint), "output", components), REFUSED] },
      examples: { Done: { summary: "Done", value }, ...examples },
    },
  };
}

function refusalsOf({ access, does, input }: Endpoint): RefusalName[] {
  const named = Object.keys((input as { shape?: object }).shape ?? {});
  const ofOrders = does !== null || named.includes("id") || named.includes("comm_order_id");
  return [
    ...(access === "anonymous" ? [] : (["NotSignedIn"] as const)),
    ...(access === "signed_in" && ofOrders ? (["NotAllowed"] as const) : []),
    ...(does ? (["NotNow"] as const) : []),
    ...(named.length > 0 ? (["Invalid"] as const) : []),
  ];
}
