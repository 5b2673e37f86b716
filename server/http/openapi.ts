import * as z from "zod";
import { type Endpoint, Refused, replyOf } from "@/schemas/endpoint";
import { ENDPOINTS, uploadEndpoint } from "@/schemas/endpoints";

type Json = Record<string, unknown>;
const REF = "#/components/schemas/";

/** The OpenAPI 3.1 document of the whole API, made from the very schemas that parse and type it. */
export function openApiDocument(server: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  paths["/api/attachment/file/{key}"] = { get: fileOperation() };
  return {
    openapi: "3.1.0",
    info: {
      title: "Atelier",
      version: "1.0.0",
      description:
        "Made-to-order work over JSON. Every answered call is HTTP 200 with `{code, msg, data}`: code 0 is ok, -1 an error told in `msg`, 1001 not signed in, 1002 not allowed.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: server }],
    security: [{ token: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        token: { type: "apiKey", in: "header", name: "Token", description: "From POST /api/login" },
        bearer: { type: "http", scheme: "bearer", description: "The same token" },
      },
    },
  };
}

function operation(endpoint: Endpoint): Json {
  const { summary, access, method, path } = endpoint;
  return {
    operationId: operationId(path),
    summary,
    tags: [path.split("/")[2]],
    ...(access !== "signed_in" && { security: [] }),
    ...(method === "GET"
      ? { parameters: queryOf(endpoint) }
      : { parameters: [idempotencyKey], requestBody: bodyOf(endpoint) }),
    responses: responsesOf(jsonContent(schemaOf(replyOf(endpoint), "output"))),
  };
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  description: "The first reply to this key is given again for 24 hours, and nothing is done twice",
  schema: { type: "string", minLength: 1, maxLength: 200 },
};

function bodyOf(endpoint: Endpoint): Json {
  if (endpoint !== (uploadEndpoint as Endpoint))
    return { required: true, content: jsonContent(schemaOf(endpoint.input, "input")) };
  const schema = {
    type: "object",
    properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
    required: ["file"],
  };
  return { required: true, content: { "multipart/form-data": { schema } } };
}

function queryOf({ input }: Endpoint): Json[] {
  const schema = z.toJSONSchema(input, { io: "input" });
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: "query",
    required: required.has(name),
    schema: property,
  }));
}

function responsesOf(content: Json): Json {
  const refused = (description: string) => ({ description, content: jsonContent({ $ref: `${REF}Refused` }) });
  return {
    200: {
      description: "Answered: the reply, or a refusal with its code",
      content: {
        "application/json": {
          schema: { anyOf: [(content["application/json"] as Json).schema, { $ref: `${REF}Refused` }] },
        },
      },
    },
    "4XX": refused("A problem of the transport: too large (413), not JSON (415), too many calls (429)"),
    "5XX": refused("Our mistake (500), or not ready (503)"),
  };
}

function fileOperation(): Json {
  const binary = { schema: { type: "string", contentMediaType: "application/octet-stream" } };
  return {
    operationId: "attachment_file",
    summary: "The bytes of an upload, for those who may see it",
    tags: ["attachment"],
    parameters: [
      { name: "key", in: "path", required: true, schema: { type: "string" } },
      { name: "size", in: "query", required: false, schema: { enum: ["full", "thumb"] } },
    ],
    responses: {
      200: {
        description: "The bytes, or a refusal as JSON",
        content: { "application/octet-stream": binary, ...jsonContent({ $ref: `${REF}Refused` }) },
      },
    },
  };
}

function operationId(path: string): string {
  return path.replace("/api/", "").replaceAll("/", "_").replaceAll(".", "_");
}

function jsonContent(schema: unknown): Json {
  return { "application/json": { schema } };
}

/** A schema that has an id of its own is referred to; any other is written out, with references inside. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): unknown {
  return shared(z.toJSONSchema(schema, { io, reused: "inline", cycles: "throw", override: named }));
}

/** Replaces a written-out schema that has an id by a reference to it. */
function named({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const id = z.globalRegistry.get(zodSchema)?.id;
  if (!id) return;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.$ref = `${REF}${id}`;
}

function shared(schema: unknown): unknown {
  const { $schema, $defs, ...rest } = schema as Json;
  return rest;
}

function components(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: "output", uri: (id) => `${REF}${id}` });
  void Refused; // is in the registry because it is imported here
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}
