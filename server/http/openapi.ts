import * as z from "zod";
import { type Endpoint, Refused, replyOf } from "@/schemas/endpoint";
import { ENDPOINTS, uploadEndpoint } from "@/schemas/endpoints";

type Json = Record<string, unknown>;
const REF = "#/components/schemas/";

/** The OpenAPI 3.1 document of the whole API, made from the very schemas that parse and type it. */
export function openApiDocument(server: string): Json {
  const paths: Record<string, Json> = {};
  const components: Json = {};
  schemaOf(Refused, "output", components);
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(endpoint, components),
    };
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
      schemas: components,
      securitySchemes: {
        token: { type: "apiKey", in: "header", name: "Token", description: "From POST /api/login" },
        bearer: { type: "http", scheme: "bearer", description: "The same token" },
      },
    },
  };
}

function operation(endpoint: Endpoint, components: Json): Json {
  const { summary, access, method, path } = endpoint;
  return {
    operationId: operationId(path),
    summary,
    tags: [path.split("/")[2]],
    ...(access !== "signed_in" && { security: [] }),
    ...(method === "GET"
      ? { parameters: queryOf(endpoint) }
      : {
          parameters: keepsFirstReply(endpoint) ? [idempotencyKey] : [],
          requestBody: bodyOf(endpoint, components),
        }),
    responses: responsesOf(jsonContent(schemaOf(replyOf(endpoint), "output", components))),
  };
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  description: "The first reply to this key is given again for 24 hours, and nothing is done twice",
  schema: { type: "string", minLength: 1, maxLength: 200 },
};

/** Uploads and calls without an account are not remembered by their key. */
function keepsFirstReply(endpoint: Endpoint): boolean {
  return endpoint.access !== "anonymous" && endpoint !== (uploadEndpoint as Endpoint);
}

function bodyOf(endpoint: Endpoint, components: Json): Json {
  if (endpoint !== (uploadEndpoint as Endpoint))
    return { required: true, content: jsonContent(schemaOf(endpoint.input, "input", components)) };
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
    schema: tidy(property),
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

/** Writes a schema for the document; schemas that have an id go into `components` once and are referred to. */
function schemaOf(schema: z.ZodType, io: "input" | "output", components: Json): unknown {
  const { $schema, $defs = {}, ...root } = tidy(z.toJSONSchema(schema, { io })) as Json;
  Object.assign(components, $defs);
  return root;
}

/**
 * Points references at the document's components, and leaves out what only makes it longer: the bounds of exact
 * integers, and the promise of no further fields, which replies do not make (additions are allowed).
 */
function tidy(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tidy);
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !isNoise(key, value));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === "$ref" ? String(value).replace("#/$defs/", REF) : tidy(value)]),
  );
}

function isNoise(key: string, value: unknown): boolean {
  return (
    (key === "additionalProperties" && value === false) || Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}
